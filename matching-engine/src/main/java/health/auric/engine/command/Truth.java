package health.auric.engine.command;

import health.auric.engine.Outcome;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The pairs that are known to be the same. */
record Truth(Set<Long> pairs, Map<String, Integer> places) {

    /** What links are worth: every known pair counts, also one that was never compared. */
    record Measured(double precision, double recall, double f1, long links) {}

    static Truth read(Path file, Map<String, Integer> places) {
        var pairs = Labels.read(file, places).stream()
                .filter(label -> label.same())
                .map(label -> key(place(places, label.a()), place(places, label.b())))
                .collect(Collectors.toSet());
        if (pairs.isEmpty()) {
            throw Refusal.of("%s names no pair", file);
        }
        return new Truth(pairs, places);
    }

    Measured measure(Outcome outcome) {
        var links = outcome.links();
        long right = links.stream().filter(link -> has(link.a(), link.b())).count();
        double precision = links.isEmpty() ? 0 : (double) right / links.size();
        double recall = (double) right / pairs.size();
        return new Measured(
                precision, recall, right == 0 ? 0 : 2 * precision * recall / (precision + recall), links.size());
    }

    boolean has(String a, String b) {
        return pairs.contains(key(place(places, a), place(places, b)));
    }

    private static int place(Map<String, Integer> places, String id) {
        return Objects.requireNonNull(places.get(id), id);
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }
}
