package health.auric.standardize;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A shipped word list: per line the standard form and, behind commas, what else people write for it. */
final class Vocabulary {

    private final Map<String, String> standardByVariant = new HashMap<>();

    private Vocabulary() {}

    static Vocabulary of(String name) {
        var vocabulary = new Vocabulary();
        var file = Vocabulary.class.getResourceAsStream("/standardize/" + name + ".txt");
        try (var lines =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("//")).forEach(vocabulary::add);
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped word list " + name + " cannot be read.", e);
        }
        return vocabulary;
    }

    private void add(String line) {
        var words = line.split(", ");
        for (var word : words) {
            standardByVariant.put(word, words[0]);
        }
    }

    Optional<String> standard(String word) {
        return Optional.ofNullable(standardByVariant.get(word));
    }

    String standardOr(String word) {
        return standardByVariant.getOrDefault(word, word);
    }
}
