package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.DomainDefinition;
import health.auric.model.ShippedDomains;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody typed into the form of a quarantined change, as the correction it is. */
class TypedCorrectionTests {

    private static final DomainDefinition SUPPLIER = ShippedDomains.named("supplier");
    private static final Map<String, Object> SENT = Map.of(
            "legalName",
            "TERN",
            "roles",
            List.of("GPO", "UTILITY"),
            "effective",
            Map.of("from", "2026-01-01", "to", "2026-02-30"),
            "addresses",
            List.of(Map.of("use", "REMIT", "city", "DUNMERE"), Map.of("use", "ORDER")),
            "beds",
            12,
            "invented",
            "x");

    @Test
    void whatIsTypedAsItWasSentCorrectsNothing() {
        assertThat(typed(Map.of(
                        "legalName", "TERN",
                        "roles", "GPO\nUTILITY",
                        "effective.from", "2026-01-01",
                        "addresses[0].city", "DUNMERE",
                        "addresses[1].use", "ORDER",
                        "beds", "12",
                        "duns", "")))
                .isEmpty();
    }

    @Test
    void blanksAroundAValueAreNoCorrection() {
        assertThat(typed(Map.of("legalName", "  TERN "))).isEmpty();
    }

    @Test
    void aNewValueCorrectsItsAttributeAlone() {
        assertThat(typed(Map.of("legalName", " TERN INC ", "roles", "GPO\nUTILITY")))
                .isEqualTo(Map.of("legalName", "TERN INC"));
    }

    @Test
    void anAttributeThatWasNotSentCanBeAdded() {
        assertThat(typed(Map.of("duns", "150483782"))).isEqualTo(Map.of("duns", "150483782"));
    }

    @Test
    void anEmptiedAttributeIsTakenBack() {
        assertThat(typed(Map.of("legalName", "  ")))
                .containsOnlyKeys("legalName")
                .containsEntry("legalName", null);
    }

    @Test
    void anUndeclaredAttributeCanBeTakenBackButNoneCanBeInvented() {
        assertThat(typed(Map.of("invented", ""))).containsOnlyKeys("invented");
        assertThat(typed(Map.of("made-up", "y", "__csrf", "z"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "[]", "..[]"})
    void aPathThatNamesNothingIsPassedOver(String path) {
        assertThat(typed(Map.of(path, "x"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'GPO\nSERVICE', 'GPO,SERVICE'",
        "'  GPO  \n\n\nSERVICE\n', 'GPO,SERVICE'",
        "'GPO\r\nSERVICE', 'GPO,SERVICE'",
        "'GPO', 'GPO'",
    })
    void ofManyEachLineIsAValue(String lines, String values) {
        assertThat(typed(Map.of("roles", lines))).isEqualTo(Map.of("roles", List.of(values.split(","))));
    }

    @Test
    void linesInAnAttributeThatTakesOneValueStayOneValue() {
        assertThat(typed(Map.of("legalName", "TERN\nINC"))).isEqualTo(Map.of("legalName", "TERN\nINC"));
    }

    @Test
    void onePartOfAPeriodIsCorrectedAndTheOtherKept() {
        assertThat(typed(Map.of("effective.to", "2026-02-28")))
                .isEqualTo(Map.of("effective", Map.of("from", "2026-01-01", "to", "2026-02-28")));
    }

    @Test
    void anEmptiedPartGoesAndTheRestStays() {
        assertThat(typed(Map.of("effective.to", ""))).isEqualTo(Map.of("effective", Map.of("from", "2026-01-01")));
    }

    @Test
    void oneFieldOfOneMemberIsCorrectedAndItsNeighborsKept() {
        assertThat(typed(Map.of("addresses[1].city", "OAKLEY")))
                .isEqualTo(Map.of(
                        "addresses",
                        List.of(Map.of("use", "REMIT", "city", "DUNMERE"), Map.of("use", "ORDER", "city", "OAKLEY"))));
    }

    @Test
    void severalFieldsOfOneAttributeAddUp() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("addresses[0].city", "OAKLEY");
        typed.put("addresses[0].state", "OH");
        typed.put("addresses[1].city", "DUNMERE");

        assertThat(typed(typed))
                .isEqualTo(Map.of(
                        "addresses",
                        List.of(
                                Map.of("use", "REMIT", "city", "OAKLEY", "state", "OH"),
                                Map.of("use", "ORDER", "city", "DUNMERE"))));
    }

    @Test
    void aMemberMayBeAddedBehindTheOthers() {
        assertThat(typed(Map.of("addresses[2].use", "LEGAL")).get("addresses"))
                .isEqualTo(List.of(
                        Map.of("use", "REMIT", "city", "DUNMERE"), Map.of("use", "ORDER"), Map.of("use", "LEGAL")));
    }

    @Test
    void whatWasSentIsNotTouched() {
        typed(Map.of("addresses[0].city", "OAKLEY", "effective.to", "", "legalName", "X"));

        assertThat(SENT.get("addresses"))
                .isEqualTo(List.of(Map.of("use", "REMIT", "city", "DUNMERE"), Map.of("use", "ORDER")));
        assertThat(SENT.get("effective")).isEqualTo(Map.of("from", "2026-01-01", "to", "2026-02-30"));
    }

    @Test
    void aTextThatStoodWhereAGroupBelongsGivesWayToItsFields() {
        var content = new TypedContent(SUPPLIER, Map.of("addresses", "12 MILL ST, DUNMERE"));

        assertThat(content.correction(Map.of("addresses[0].line1", "12 MILL ST")))
                .isEqualTo(Map.of("addresses", List.of(Map.of("line1", "12 MILL ST"))));
    }

    @Test
    void aFieldOfAGroupThatTakesManyTakesOnePerLine() {
        var item = new TypedContent(
                ShippedDomains.named("item"), Map.of("packaging", List.of(Map.of("unit", "EA", "role", "BASE"))));

        assertThat(item.correction(Map.of("packaging[0].role", "BASE\nORDER")))
                .isEqualTo(Map.of("packaging", List.of(Map.of("unit", "EA", "role", List.of("BASE", "ORDER")))));
    }

    @Test
    void aFieldShowsTextsNumbersListsAndParts() {
        assertThat(TypedContent.text(null)).isEmpty();
        assertThat(TypedContent.text("a")).isEqualTo("a");
        assertThat(TypedContent.text(12.50)).isEqualTo("12.5");
        assertThat(TypedContent.text(List.of("a", "b"))).isEqualTo("a\nb");
        var parts = new LinkedHashMap<String, Object>();
        parts.put("value", 5);
        parts.put("unit", "mm");
        assertThat(TypedContent.text(parts)).isEqualTo("value 5, unit mm");
        assertThat(TypedContent.text(List.of(parts, "c"))).isEqualTo("value 5, unit mm\nc");
    }

    private static Map<String, @Nullable Object> typed(Map<String, String> typed) {
        return new TypedContent(SUPPLIER, SENT).correction(typed);
    }
}
