package health.auric.golden.read;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.FacilityCode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the values of one version came from, as far as the reader may know. */
class OriginsTests {

    private static final FacilityCode LKM = new FacilityCode("LKM");
    private static final FacilityCode STB = new FacilityCode("STB");

    /** The lineage of one version, as it is stored. */
    private static final List<Map<String, Object>> LINEAGE = List.of(
            Map.of(
                    "record", new UUID(0, 1).toString(),
                    "source", "lawson",
                    "key", "V-1",
                    "at", "2026-05-01T00:00:00Z",
                    "rules", Map.of("prefer", List.of("legalName"), "union", List.of("roles"))),
            Map.of(
                    "record", new UUID(0, 2).toString(),
                    "source", "sap",
                    "key", "451",
                    "at", "2026-05-02T00:00:00Z",
                    "rules", Map.of("union", List.of("roles"))),
            Map.of(
                    "override", true,
                    "by", "Tess Moran",
                    "at", "2026-05-03T00:00:00Z",
                    "reason", "She asked.",
                    "rules", Map.of("override", List.of("phone"))));

    @Test
    void lineageNamesTheKeyOnlyOfRecordsTheReaderMaySee() {
        var origins = new Origins(LINEAGE, List.of(linked(1, LKM)));

        assertThat(origins.of("roles"))
                .containsExactly(
                        new LineageView.OriginView("union", "lawson", "LKM", "V-1", "2026-05-01T00:00:00Z", null, null),
                        new LineageView.OriginView("union", "sap", null, null, "2026-05-02T00:00:00Z", null, null));
        assertThat(origins.of("legalName"))
                .singleElement()
                .satisfies(origin -> assertThat(origin.rule()).isEqualTo("prefer"));
        assertThat(origins.of("web")).isEmpty();
    }

    @Test
    void lineageNamesWhoSetAValueAndWhy() {
        assertThat(new Origins(LINEAGE, List.of()).of("phone"))
                .containsExactly(new LineageView.OriginView(
                        "override", null, null, null, "2026-05-03T00:00:00Z", "Tess Moran", "She asked."));
    }

    @Test
    void aSourceThatGavePartOfAValueIsNoneOfTheOthers() {
        var origins = new Origins(LINEAGE, List.of());

        assertThat(origins.from(linked(1, LKM), "roles")).isTrue();
        assertThat(origins.from(linked(2, STB), "roles")).isTrue();
        assertThat(origins.from(linked(2, STB), "legalName")).isFalse();
        assertThat(origins.from(linked(3, STB), "roles")).isFalse();
        assertThat(origins.from(linked(1, LKM), "phone")).isFalse();
    }

    private static LinkedSource linked(int number, FacilityCode facility) {
        return new LinkedSource(
                new UUID(0, number),
                "lawson",
                facility,
                "V-" + number,
                1,
                Instant.EPOCH,
                false,
                "{}",
                "{}",
                null,
                "AUTO",
                "own",
                Instant.EPOCH,
                null);
    }
}
