package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Duplicates cannot simply be joined by a number. */
class SharedIdentifierTests {

    private static final Map<Subject, List<String>> IDENTIFIERS = Map.of(
            Subject.COST_CENTER, List.of("number"),
            Subject.LOCATION, List.of("ccn", "clia", "gln"),
            Subject.SUPPLIER, List.of("tin", "duns", "gln"),
            Subject.ITEM, List.of("catalogNumber", "packaging.0.gtin", "packaging.1.gtin", "udiDi", "ndc"),
            Subject.PROVIDER, List.of("npi", "licenses.0.number", "deaRegistrations.0.number"));

    private record Count(long sharing, long pairs) {

        double without() {
            return 1 - sharing / (double) pairs;
        }
    }

    private static Count count(Subject subject, UnaryOperator<String> form) {
        Map<String, Row> rows = Worlds.byKey(Worlds.rows(Tier.S, subject));
        List<TruthPair> same = Worlds.pairs(Tier.S, subject).stream()
                .filter(pair -> pair.relation() == Relation.SAME)
                .toList();
        long sharing = same.stream()
                .filter(pair -> share(Worlds.left(pair, rows), Worlds.right(pair, rows), subject, form))
                .count();
        return new Count(sharing, same.size());
    }

    private static boolean share(Row left, Row right, Subject subject, UnaryOperator<String> form) {
        return IDENTIFIERS.getOrDefault(subject, List.of()).stream()
                .anyMatch(field -> left.draft().has(field)
                        && form.apply(left.draft().text(field))
                                .equals(form.apply(right.draft().text(field))));
    }

    private static double withoutOverall(UnaryOperator<String> form) {
        long sharing = 0;
        long pairs = 0;
        for (Subject subject : Subject.values()) {
            Count count = count(subject, form);
            sharing += count.sharing();
            pairs += count.pairs();
        }
        return new Count(sharing, pairs).without();
    }

    @Test
    void fourInTenDuplicatesShareNoIdentifierExactly() {
        assertThat(withoutOverall(UnaryOperator.identity())).isGreaterThanOrEqualTo(0.4);
    }

    /** Punctuation and leading zeros forgiven. */
    @Test
    void evenCleanedNumbersLeaveManyDuplicatesApart() {
        assertThat(withoutOverall(value -> value.replaceAll("[^A-Za-z0-9]", "").replaceFirst("^0+", "")))
                .isGreaterThanOrEqualTo(0.2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Subject.class,
            names = {"ITEM", "LOCATION"})
    void fourInTenShareNoneWhereMostDuplicatesAre(Subject subject) {
        assertThat(count(subject, UnaryOperator.identity()).without()).isGreaterThanOrEqualTo(0.4);
    }
}
