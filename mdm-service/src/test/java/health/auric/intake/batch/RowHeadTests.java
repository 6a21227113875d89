package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import health.auric.intake.Arrival;
import health.auric.intake.SourcePosition;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a row says about itself: its key, its place, its time, whether the record is gone, and from whom it is. */
class RowHeadTests {

    private static final Map<String, Object> CONTENT = Map.of("legalName", "Northmere");

    @Test
    void aRowThatSaysOnlyItsKeyStandsWhereTheUploadBegan() {
        var arrival = arrival(head("V-1", null, null, null));

        assertThat(arrival.position()).isEqualTo(SourcePosition.at(Uploaded.AT));
        assertThat(arrival.changedAt()).isEqualTo(Uploaded.AT);
        assertThat(arrival.withdrawn()).isFalse();
        assertThat(arrival.content()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "7, 7", "' 7 ', 7", "007, 7", "9223372036854775807, 9223372036854775807", "+3, 3"})
    void aVersionOrdersAndTheUploadDates(String version, long number) {
        var arrival = arrival(head("V-1", version, null, null));

        assertThat(arrival.position()).isEqualTo(SourcePosition.version(number));
        assertThat(arrival.changedAt()).isEqualTo(Uploaded.AT);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-16T08:00:00Z, 2026-11-16T08:00:00Z",
        "2026-11-16T03:00:00-05:00, 2026-11-16T08:00:00Z",
        "' 2026-11-16T08:00:00.25Z ', 2026-11-16T08:00:00.250Z",
        "2026-11-16, 2026-11-16T00:00:00Z",
        "' 2026-11-16 ', 2026-11-16T00:00:00Z",
        "1900-01-02, 1900-01-02T00:00:00Z",
        "2024-02-29, 2024-02-29T00:00:00Z"
    })
    void aTimeOrADateOrders(String written, String time) {
        var arrival = arrival(head("V-1", null, written, null));

        assertThat(arrival.changedAt()).isEqualTo(time);
        assertThat(arrival.position()).isEqualTo(SourcePosition.at(arrival.changedAt()));
    }

    @Test
    void ofBothTheVersionOrdersAndTheTimeDates() {
        var arrival = arrival(head("V-1", "3", "2026-11-16", null));

        assertThat(arrival.position()).isEqualTo(SourcePosition.version(3));
        assertThat(arrival.changedAt()).isEqualTo("2026-11-16T00:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true",
        "TRUE, true",
        "yes, true",
        "Y, true",
        "1, true",
        "x, true",
        "' x ', true",
        "false, false",
        "No, false",
        "n, false",
        "0, false"
    })
    void aWithdrawalIsSaidInManyWays(String word, boolean withdrawn) {
        assertThat(arrival(head("V-1", null, null, word)).withdrawn()).isEqualTo(withdrawn);
    }

    @Test
    void aWithdrawalHasNoContentWhateverElseTheRowSays() {
        var arrival = arrival(head("V-1", "4", "2026-11-16", "yes"));

        assertThat(arrival.content()).isEmpty();
        assertThat(arrival.position()).isEqualTo(SourcePosition.version(4));
        assertThat(arrival.changedAt()).isEqualTo("2026-11-16T00:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankKeyIsMissing(String key) {
        assertRefused(head(key, null, null, null), "key", "key");
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        assertThat(arrival(head("K".repeat(200), null, null, null)).key()).hasSize(200);
        assertRefused(head("K".repeat(201), null, null, null), "key", "key");
        assertRefused(head(null, null, null, null), "key", "key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "-1", "1.0", "", "9223372036854775808", "1e3", "0x1"})
    void aVersionIsAWholeNumber(String version) {
        assertRefused(head("V-1", version, null, null), "version", "version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "now",
                "2026-11-31",
                "2023-02-29",
                "2026-11-16 08:00",
                "2026-11-16T08:00:00",
                "11/16/2026",
                "0001-01-01",
                "1900-01-01",
                "9999-12-31",
                "+10000-01-01T00:00:00Z"
            })
    void aTimeIsOnePointThatCanBe(String changedAt) {
        assertRefused(head("V-1", null, changedAt, null), "changed-at", "changedAt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maybe", "2", "deleted", "truest", "yes yes", ""})
    void whatIsNeitherYesNorNoIsNotGuessed(String word) {
        assertRefused(head("V-1", null, null, word), "withdrawn", "withdrawn");
    }

    @Test
    void aRowOfTheUploadsOwnSenderIsTaken() {
        var arrival = arrival(new RowHead("V-1", null, null, null, "erp-lkm", "LKM"));

        assertThat(arrival.key()).isEqualTo("V-1");
    }

    @Test
    void aRowOfAnotherSenderIsNot() {
        assertRefused(new RowHead("V-1", null, null, null, "erp-stb", null), "source", "source");
        assertRefused(new RowHead("V-1", null, null, null, "ERP-LKM", null), "source", "source");
        assertRefused(new RowHead("V-1", null, null, null, "erp-lkm", "STB"), "facility", "facility");
    }

    @Test
    void anotherSenderIsSaidBeforeAnythingElseThatIsWrong() {
        assertRefused(new RowHead(null, "one", "now", "maybe", "erp-stb", "STB"), "source", "source");
    }

    private static RowHead head(
            @Nullable String key, @Nullable String version, @Nullable String changedAt, @Nullable String withdrawn) {
        return new RowHead(key, version, changedAt, withdrawn, null, null);
    }

    private static Arrival arrival(RowHead head) {
        return head.arrival(Uploaded.csv(), CONTENT);
    }

    private static void assertRefused(RowHead head, String code, String column) {
        var refused = Objects.requireNonNull(catchThrowableOfType(RowRefused.class, () -> arrival(head)));

        assertThat(refused.code).isEqualTo(code);
        assertThat(refused.column).isEqualTo(column);
        assertThat(refused.sentence()).matches("[A-Z].*\\.").doesNotContain("erp-stb", "maybe", "11/16");
    }
}
