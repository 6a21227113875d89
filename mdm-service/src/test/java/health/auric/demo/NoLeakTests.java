package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing a source shows tells which records belong together, except what they say about themselves. */
class NoLeakTests {

    /** Spearman's rank correlation. */
    private static double correlation(List<Double> left, List<Double> right) {
        double[] leftRanks = ranks(left);
        double[] rightRanks = ranks(right);
        double squares = 0;
        for (int i = 0; i < leftRanks.length; i++) {
            squares += (leftRanks[i] - rightRanks[i]) * (leftRanks[i] - rightRanks[i]);
        }
        double n = leftRanks.length;
        return 1 - 6 * squares / (n * (n * n - 1));
    }

    private static double[] ranks(List<Double> values) {
        List<Integer> order = IntStream.range(0, values.size())
                .boxed()
                .sorted(Comparator.comparing(values::get))
                .toList();
        double[] ranks = new double[values.size()];
        for (int rank = 0; rank < order.size(); rank++) {
            ranks[order.get(rank)] = rank;
        }
        return ranks;
    }

    private static List<Row> rows(Subject subject) {
        return Worlds.rows(Tier.S, subject);
    }

    private static double number(String key) {
        return Dice.key(key) % 1_000 + Double.parseDouble("0" + key.replaceAll("\\D", ""));
    }

    private static double limit(int rows) {
        return 4 / Math.sqrt(rows);
    }

    private static List<Double> families(Subject subject) {
        Register register = Worlds.of(Tier.S).register(subject);
        return IntStream.range(0, rows(subject).size())
                .mapToObj(position -> (double)
                        register.layout().seat(register.slotAt(position)).family())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void orderOfRowsSaysNothingAboutEntities(Subject subject) {
        List<Double> positions = IntStream.range(0, rows(subject).size())
                .mapToObj(i -> (double) i)
                .toList();
        assertThat(Math.abs(correlation(positions, families(subject)))).isLessThan(limit(positions.size()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void keysSayNothingAboutEntities(Subject subject) {
        List<Double> keys = rows(subject).stream().map(row -> number(row.key())).toList();
        assertThat(Math.abs(correlation(keys, families(subject)))).isLessThan(limit(keys.size()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void timesSayNothingAboutEntities(Subject subject) {
        List<Double> times = rows(subject).stream()
                .map(row -> (double) row.sentAt().getEpochSecond())
                .toList();
        assertThat(Math.abs(correlation(times, families(subject)))).isLessThan(limit(times.size()));
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void keysOfDuplicatesAreNoNearerThanOthers(Subject subject) {
        Map<String, Row> byKey = Worlds.byKey(rows(subject));
        double near = Worlds.pairs(Tier.S, subject).stream()
                .filter(pair -> pair.relation() == Relation.SAME)
                .filter(pair -> pair.leftSource().equals(pair.rightSource()))
                .mapToDouble(pair -> Math.abs(number(Worlds.left(pair, byKey).key())
                        - number(Worlds.right(pair, byKey).key())))
                .filter(distance -> distance < 3)
                .count();
        assertThat(near).isLessThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void noVisibleValueIsAnEntityIdOrHiddenFact(Subject subject) {
        for (Row row : rows(subject)) {
            assertThat(row.draft().visible()).doesNotContainValue(row.entity());
            assertThat(row.draft().visible().keySet()).noneMatch(path -> path.startsWith("~"));
            assertThat(row.generated().content()).doesNotContainKeys("entity", "member", "family", "copy");
        }
    }

    /** A column whose every value belongs to one entity only, and to each of its rows, would be a serial number. */
    @ParameterizedTest
    @EnumSource(Subject.class)
    void noColumnIsAHiddenSerialNumber(Subject subject) {
        Map<String, Double> agreeing = Columns.of(subject).stream()
                .filter(column -> isUnique(subject, column))
                .collect(Collectors.toMap(column -> column, column -> agreement(subject, column)));
        assertThat(agreeing)
                .allSatisfy((column, share) -> assertThat(share).as(column).isLessThan(0.93));
    }

    /** Of the clusters that have the column at all, those that agree in it. */
    private static double agreement(Subject subject, String column) {
        List<List<Row>> clusters = Worlds.byEntity(rows(subject)).values().stream()
                .filter(cluster -> cluster.size() > 1)
                .filter(cluster -> cluster.stream().anyMatch(row -> row.draft().has(column)))
                .toList();
        long agreeing =
                clusters.stream().filter(cluster -> texts(cluster, column) == 1).count();
        return agreeing / (double) clusters.size();
    }

    private static long texts(List<Row> cluster, String column) {
        return cluster.stream().map(row -> row.draft().text(column)).distinct().count();
    }

    private static boolean isUnique(Subject subject, String column) {
        List<Row> filled =
                rows(subject).stream().filter(row -> row.draft().has(column)).toList();
        long values =
                filled.stream().map(row -> row.draft().text(column)).distinct().count();
        return filled.size() > 150 && values > filled.size() / 2;
    }
}
