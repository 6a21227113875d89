package health.auric.desk;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.ShippedDomains;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed over sent content becomes a correction of exactly what was touched. */
class TypedContentTests {

    private static final Map<String, Object> SENT = Map.of(
            "legalName",
            "NORTHMERE",
            "duns",
            4482190,
            "roles",
            List.of("DISTRIBUTOR", "Mfr!"),
            "addresses",
            List.of(
                    Map.of("use", "ORDER", "city", "Dunmere", "postal", "4390"),
                    Map.of("use", "REMIT", "city", "Alder")),
            "effective",
            Map.of("from", "2026-01-01"),
            "warp",
            "9");

    @Test
    void untouchedFieldsAreNoCorrection() {
        assertThat(correction(Map.of(
                        "legalName", "NORTHMERE ",
                        "duns", "4482190",
                        "roles", "DISTRIBUTOR\nMfr!",
                        "addresses[0].postal", "4390",
                        "web", "")))
                .isEmpty();
    }

    @Test
    void aTouchedFieldIsCorrected() {
        assertThat(correction(Map.of("legalName", " Northmere "))).isEqualTo(Map.of("legalName", "Northmere"));
        assertThat(correction(Map.of("warp", "10"))).isEqualTo(Map.of("warp", "10"));
    }

    @Test
    void anEmptiedFieldIsTakenOut() {
        assertThat(correction(Map.of("legalName", "")))
                .containsEntry("legalName", null)
                .hasSize(1);
    }

    @Test
    void linesAreValues() {
        assertThat(correction(Map.of("roles", "DISTRIBUTOR\r\n\n MANUFACTURER ")))
                .isEqualTo(Map.of("roles", List.of("DISTRIBUTOR", "MANUFACTURER")));
    }

    @Test
    void aFieldOfAGroupLeavesItsNeighborsAlone() {
        assertThat(correction(Map.of("addresses[0].postal", "43906", "addresses[1].city", "")))
                .isEqualTo(Map.of(
                        "addresses",
                        List.of(Map.of("use", "ORDER", "city", "Dunmere", "postal", "43906"), Map.of("use", "REMIT"))));
    }

    @Test
    void aGroupThatWasNotSentComesIntoBeing() {
        assertThat(correction(Map.of("contacts[0].name", "Dana", "effective.to", "2026-12-31")))
                .isEqualTo(Map.of(
                        "contacts", List.of(Map.of("name", "Dana")),
                        "effective", Map.of("from", "2026-01-01", "to", "2026-12-31")));
    }

    @Test
    void namesNobodyKnowsAreIgnored() {
        assertThat(correction(Map.of("nonsense", "x", "", "x", "[0]", "x", "..", "x")))
                .isEmpty();
    }

    @Test
    void aPlaceFarAwayDoesNotMakeALongList() {
        assertThat(correction(Map.of("addresses[99999999].city", "x")).toString())
                .hasSizeLessThan(400);
    }

    private static Map<String, ?> correction(Map<String, String> typed) {
        return new TypedContent(ShippedDomains.named("supplier"), SENT).correction(typed);
    }
}
