package health.auric.engine.speed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** The word lists the generator draws from. */
final class Words {

    private Words() {}

    static List<String> of(String name) {
        var text = read(name);
        return Arrays.stream(text.strip().split(text.contains("|") ? "[|\n]" : "\\s+"))
                .toList();
    }

    static Map<String, String> pairs(String name) {
        var pairs = new HashMap<String, String>();
        read(name).lines().map(line -> line.split(" ")).forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }

    /** Draws with a skew: a few words are common and most are rare, as in life. */
    static <T> T skewed(List<T> words, SplittableRandom random) {
        double draw = random.nextDouble();
        return words.get((int) (words.size() * draw * draw));
    }

    static <T> T any(List<T> words, SplittableRandom random) {
        return words.get(random.nextInt(words.size()));
    }

    private static String read(String name) {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
