package health.auric.demo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Worlds and their rows, made once for all tests. */
final class Worlds {

    static final long SEED = 20_260_301;

    private static final Map<String, DemoWorld> WORLDS = new ConcurrentHashMap<>();
    private static final Map<String, List<Row>> ROWS = new ConcurrentHashMap<>();
    private static final Map<String, List<TruthPair>> PAIRS = new ConcurrentHashMap<>();

    private Worlds() {}

    static DemoWorld of(Tier tier, Dictionary dictionary) {
        return WORLDS.computeIfAbsent(tier + " " + dictionary, _ -> DemoWorld.of(tier, SEED, dictionary));
    }

    static DemoWorld of(Tier tier) {
        return of(tier, Dictionary.PRODUCT);
    }

    /** Items of tier M are 100,000; 20,000 of them are enough to measure shares. */
    static List<Row> rows(Tier tier, Dictionary dictionary, Subject subject) {
        return ROWS.computeIfAbsent(
                tier + " " + dictionary + " " + subject,
                _ -> of(tier, dictionary).rows(subject).limit(20_000).toList());
    }

    static List<Row> rows(Tier tier, Subject subject) {
        return rows(tier, Dictionary.PRODUCT, subject);
    }

    static List<Row> acquired(Collection<Row> rows) {
        return rows.stream()
                .filter(row -> row.source().facility().equals(DemoFacility.BRANNOC.code()))
                .toList();
    }

    static List<TruthPair> pairs(Tier tier, Subject subject) {
        return PAIRS.computeIfAbsent(
                tier + " " + subject, _ -> of(tier).pairs(subject).toList());
    }

    static Map<String, List<Row>> byEntity(Collection<Row> rows) {
        return rows.stream().collect(Collectors.groupingBy(Row::entity));
    }

    /** A row by its source and key, which together are unique. */
    static Map<String, Row> byKey(Collection<Row> rows) {
        return rows.stream().collect(Collectors.toMap(Worlds::key, row -> row));
    }

    static Row left(TruthPair pair, Map<String, Row> byKey) {
        return Objects.requireNonNull(byKey.get(left(pair)));
    }

    static Row right(TruthPair pair, Map<String, Row> byKey) {
        return Objects.requireNonNull(byKey.get(right(pair)));
    }

    static String key(Row row) {
        return row.source().code() + " " + row.key();
    }

    static String left(TruthPair pair) {
        return pair.leftSource() + " " + pair.leftKey();
    }

    static String right(TruthPair pair) {
        return pair.rightSource() + " " + pair.rightKey();
    }
}
