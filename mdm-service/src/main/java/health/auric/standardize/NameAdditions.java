package health.auric.standardize;

import health.auric.model.Standardized;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** What stands before and behind a person's name without being part of it: title, generation, credentials. */
final class NameAdditions {

    private static final Vocabulary TITLES = Vocabulary.of("name-titles");
    private static final Vocabulary GENERATIONS = Vocabulary.of("name-generations");
    private static final Vocabulary PARTICLES = Vocabulary.of("name-particles");

    private final List<String> titles = new ArrayList<>();
    private final Deque<String> generations = new ArrayDeque<>();
    private final List<String> credentials = new ArrayList<>();

    static boolean isParticle(String word) {
        return PARTICLES.standard(Credentials.plain(word)).isPresent();
    }

    /** The words without additions; so many words stay whatever they look like. */
    List<String> liftFrom(List<String> words, int keep) {
        var from = 0;
        var to = words.size();
        var lifted = new ArrayDeque<String>();
        while (to > keep && isBehind(words.get(to - 1), lifted)) {
            to--;
        }
        credentials.addAll(lifted);
        while (to - from > keep
                && TITLES.standard(Credentials.plain(words.get(from))).isPresent()) {
            titles.add(TITLES.standardOr(Credentials.plain(words.get(from))));
            from++;
        }
        return words.subList(from, to);
    }

    private boolean isBehind(String word, Deque<String> lifted) {
        var plain = Credentials.plain(word);
        var generation = GENERATIONS.standard(plain);
        generation.ifPresent(generations::addFirst);
        if (generation.isEmpty() && Credentials.isKnown(word)) {
            lifted.addFirst(plain);
            return true;
        }
        return generation.isPresent();
    }

    void into(Map<String, String> fields) {
        put(fields, "prefix", TITLES, titles);
        put(fields, "suffix", GENERATIONS, generations);
        var all = new ArrayList<String>();
        if (Credentials.standardize(fields.getOrDefault("credentials", ""))
                instanceof Standardized.Accepted(var known, var _)) {
            all.addAll(List.of(known.split(", ")));
        }
        all.addAll(credentials);
        if (!all.isEmpty()) {
            fields.put("credentials", Credentials.joined(all));
        }
    }

    /** A field that was sent wins over what was found inside the name. */
    private static void put(Map<String, String> fields, String field, Vocabulary words, Iterable<String> found) {
        var sent = fields.getOrDefault(field, "");
        var value = sent.isEmpty() ? String.join(" ", found) : words.standardOr(Credentials.plain(sent));
        if (!value.isEmpty()) {
            fields.put(field, value);
        }
    }
}
