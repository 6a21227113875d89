package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.intake.Arrival;
import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchState;
import health.auric.intake.SourcePosition;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row of a file says about itself. */
class RowHeadTests {

    private static final Instant RECEIVED = Instant.parse("2026-11-20T12:00:00Z");
    private static final Map<String, Object> CONTENT = Map.of("legalName", "TERN");

    @Test
    void aRowThatSaysNothingButItsKeyStandsWhereTheUploadBegan() {
        assertThat(arrival("V-1", null, null, null))
                .isEqualTo(Arrival.of("V-1", SourcePosition.at(RECEIVED), RECEIVED, CONTENT)
                        .unordered());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01T08:30:00Z, 2026-06-01T08:30:00Z",
        "' 2026-06-01T08:30:00.5Z ', 2026-06-01T08:30:00.500Z",
        "2026-06-01, 2026-06-01T00:00:00Z",
        "1900-01-02, 1900-01-02T00:00:00Z",
    })
    void aTimeIsAnInstantOrADay(String sent, Instant changed) {
        var arrival = arrival("V-1", null, sent, null);

        assertThat(arrival.changedAt()).isEqualTo(changed);
        assertThat(arrival.position()).isEqualTo(SourcePosition.at(changed));
        assertThat(arrival.ordered()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "06/01/2026",
                "2026-02-30",
                "2026-06-01T08:30:00",
                "1899-12-31",
                "9999-12-31",
                "20260601"
            })
    void anyOtherTimeIsRefused(String sent) {
        refused(head("V-1", null, sent, null, null, null), "changedAt");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "17, 17", "' 0042 ', 42"})
    void aVersionPlacesTheChangeWhateverTheTime(String sent, long version) {
        var arrival = arrival("V-1", sent, "2026-06-01", null);

        assertThat(arrival.position()).isEqualTo(SourcePosition.version(version));
        assertThat(arrival.ordered()).isTrue();
        assertThat(arrival.changedAt()).isEqualTo(Instant.parse("2026-06-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.0", "v2", "99999999999999999999", "1e3"})
    void aVersionIsAWholeNumberFromZeroOn(String sent) {
        refused(head("V-1", sent, null, null, null, null), "version");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "YES, true",
        "x, true",
        "1, true",
        "false, false",
        "No, false",
        "0, false",
        ", false",
    })
    void aWithdrawalIsSaidInOneWord(@Nullable String sent, boolean withdrawn) {
        var arrival = arrival("V-1", null, null, sent);

        assertThat(arrival.withdrawn()).isEqualTo(withdrawn);
        assertThat(arrival.content()).isEqualTo(withdrawn ? Map.of() : CONTENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "deleted", "2", "-"})
    void whatIsNeitherYesNorNoIsRefused(String sent) {
        refused(head("V-1", null, null, sent, null, null), "withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void aRowNeedsAKey(String key) {
        refused(head(key, null, null, null, null, null), "key");
        refused(head(null, null, null, null, null, null), "key");
    }

    @Test
    void aKeyHasTwoHundredCharactersAtMost() {
        assertThat(arrival("x".repeat(200), null, null, null).key()).hasSize(200);
        refused(head("x".repeat(201), null, null, null, null, null), "key");
    }

    @Test
    void aRowOfAnotherSenderDoesNotBelongHere() {
        refused(head("V-1", null, null, null, "sap", null), "source");
        refused(head("V-1", null, null, null, null, "STB"), "facility");
        assertThat(head("V-1", null, null, null, "lawson", "LKM")
                        .arrival(batch(), CONTENT)
                        .key())
                .isEqualTo("V-1");
    }

    private static void refused(RowHead head, String column) {
        assertThatThrownBy(() -> head.arrival(batch(), CONTENT)).isInstanceOfSatisfying(RowRefused.class, refused -> {
            assertThat(refused.column).isEqualTo(column);
            assertThat(refused.sentence()).endsWith(".");
        });
    }

    private static Arrival arrival(
            String key, @Nullable String version, @Nullable String changedAt, @Nullable String withdrawn) {
        return head(key, version, changedAt, withdrawn, null, null).arrival(batch(), CONTENT);
    }

    private static RowHead head(
            @Nullable String key,
            @Nullable String version,
            @Nullable String changedAt,
            @Nullable String withdrawn,
            @Nullable String source,
            @Nullable String facility) {
        return new RowHead(key, version, changedAt, withdrawn, source, facility);
    }

    private static Batch batch() {
        return new Batch(
                new UUID(0, 1),
                new Stream(new SourceCode("lawson"), new DomainName("supplier")),
                new FacilityCode("LKM"),
                "Ann Reed",
                "corr-0001",
                new UploadFormat(UploadFormat.Kind.CSV, StandardCharsets.UTF_8, ',', null),
                1000,
                "00",
                new UUID(0, 2),
                RECEIVED,
                BatchState.RUNNING,
                null,
                0,
                BatchCounts.NONE,
                new Batch.Run(1, RECEIVED, 0),
                null,
                null);
    }
}
