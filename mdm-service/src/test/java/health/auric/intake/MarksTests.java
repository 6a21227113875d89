package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.intake.Scorecard.Completeness;
import health.auric.intake.Scorecard.Found;
import health.auric.kernel.DomainName;
import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import health.auric.standardize.QualityCount;
import health.auric.standardize.QualityKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of scorecards, and which attributes count at all. */
class MarksTests {

    private static final DomainName SUPPLIER = new DomainName("supplier");
    private static final DomainName ITEM = new DomainName("item");
    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final SourceCode ORACLE = new SourceCode("oracle-stb");

    @ParameterizedTest(name = "{0} records, {1} with a GLN, {2} with a name, {3} doubtful: {4}")
    @CsvSource({
        "100, 100, 100, 0,   100",
        "100, 0,   0,   0,   50",
        "100, 50,  100, 0,   88",
        "100, 100, 100, 100, 50",
        "100, 100, 100, 250, 50",
        "100, 0,   0,   100, 0",
        "100, 100, 100, 10,  95",
        "3,   1,   2,   1,   58",
        "0,   0,   0,   0,   0"
    })
    void halfTheScoreIsCompletenessAndHalfSoundness(long records, long glns, long names, long doubtful, int score) {
        var marks = new Marks(List.of(
                records(LAWSON, records),
                filled("gln", glns),
                filled("legalName", names),
                found(QualityKind.WARNING, "phone", "placeholder", doubtful)));

        assertThat(marks.score(Set.of("gln", "legalName"))).isEqualTo(score);
    }

    @Test
    void anAttributeNobodyFillsCountsAsMissingWhenItIsExpected() {
        var marks = new Marks(List.of(records(LAWSON, 10), filled("legalName", 10)));

        assertThat(marks.score(Set.of("legalName"))).isEqualTo(100);
        assertThat(marks.score(Set.of("legalName", "gln"))).isEqualTo(75);
    }

    @Test
    void whereNothingIsExpectedNothingIsMissing() {
        assertThat(new Marks(List.of(records(LAWSON, 10))).score(Set.of())).isEqualTo(100);
    }

    @Test
    void whatIsOnlyWorthKnowingCostsNothing() {
        var marks = new Marks(List.of(records(LAWSON, 10), found(QualityKind.INFO, "phone", "placeholder", 10)));

        assertThat(marks.score(Set.of())).isEqualTo(100);
    }

    @Test
    void recordsOfSeveralSourcesAddUp() {
        var marks = new Marks(List.of(records(LAWSON, 30), records(ORACLE, 12), filled("gln", 42)));

        assertThat(marks.records()).isEqualTo(42);
        assertThat(marks.score(Set.of("gln"))).isEqualTo(100);
    }

    @Test
    void completenessNamesEveryAttributeInDeclaredOrder() {
        var declared = ShippedDomains.named("supplier").attributes().subList(0, 3);
        var names = declared.stream().map(attribute -> attribute.name()).toList();
        var marks = new Marks(
                List.of(records(LAWSON, 8), filled(names.get(1), 2), filled(names.get(1), 2), filled("other", 8)));

        assertThat(marks.completeness(declared))
                .containsExactly(
                        new Completeness(names.get(0), 0, 0),
                        new Completeness(names.get(1), 4, 0.5),
                        new Completeness(names.get(2), 0, 0));
    }

    @Test
    void findingsAddUpAndTheMostFrequentComesFirst() {
        var marks = new Marks(List.of(
                records(LAWSON, 100),
                found(QualityKind.WARNING, "tin", "unknown-prefix", 3),
                found(QualityKind.INFO, "phone", "placeholder", 20),
                found(QualityKind.WARNING, "tin", "unknown-prefix", 9),
                found(QualityKind.WARNING, "", "no-identifier", 5)));

        assertThat(marks.findings())
                .containsExactly(
                        new Found("phone", "placeholder", "INFO", 20),
                        new Found("tin", "unknown-prefix", "WARNING", 12),
                        new Found("", "no-identifier", "WARNING", 5));
    }

    @Test
    void equallyFrequentFindingsStandByAttributeAndCode() {
        var marks = new Marks(List.of(
                found(QualityKind.WARNING, "web", "odd", 2),
                found(QualityKind.WARNING, "phone", "placeholder", 2),
                found(QualityKind.WARNING, "phone", "ambiguous", 2)));

        assertThat(marks.findings())
                .extracting(Found::attribute, Found::code)
                .containsExactly(
                        Tuple.tuple("phone", "ambiguous"),
                        Tuple.tuple("phone", "placeholder"),
                        Tuple.tuple("web", "odd"));
    }

    @ParameterizedTest(name = "{0} of {1} records have it: expected {2}")
    @CsvSource({
        "1, 10, true",
        "10, 100, true",
        "9, 100, false",
        "0, 100, false",
        "1, 11, false",
        "100, 100, true",
        "1, 1, true"
    })
    void whatATenthHasIsExpectedOfAll(long filled, long records, boolean expected) {
        var found = Expected.of(List.of(records(LAWSON, records), filled("gln", filled)));

        assertThat(found.in(SUPPLIER).contains("gln")).isEqualTo(expected);
    }

    @Test
    void theTenthIsOfAllSourcesTogether() {
        var counts = Stream.of(
                        records(LAWSON, 10),
                        records(ORACLE, 90),
                        filled("gln", 5),
                        new QualityCount(SUPPLIER, ORACLE, QualityKind.FILLED, "gln", "", 5),
                        new QualityCount(SUPPLIER, ORACLE, QualityKind.FILLED, "duns", "", 9))
                .toList();

        assertThat(Expected.of(counts).in(SUPPLIER)).containsExactly("gln");
    }

    @Test
    void oneDomainExpectsNothingOfAnother() {
        var expected = Expected.of(List.of(
                records(LAWSON, 10),
                filled("gln", 10),
                new QualityCount(ITEM, LAWSON, QualityKind.RECORDS, "", "", 5),
                new QualityCount(ITEM, LAWSON, QualityKind.FILLED, "gtin", "", 5)));

        assertThat(expected.in(SUPPLIER)).containsExactly("gln");
        assertThat(expected.in(ITEM)).containsExactly("gtin");
        assertThat(expected.in(new DomainName("location"))).isEmpty();
    }

    private static QualityCount records(SourceCode source, long count) {
        return new QualityCount(SUPPLIER, source, QualityKind.RECORDS, "", "", count);
    }

    private static QualityCount filled(String attribute, long count) {
        return new QualityCount(SUPPLIER, LAWSON, QualityKind.FILLED, attribute, "", count);
    }

    private static QualityCount found(QualityKind kind, String attribute, String code, long count) {
        return new QualityCount(SUPPLIER, LAWSON, kind, attribute, code, count);
    }
}
