package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Finding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What is counted of the rows of an upload, and what is kept of those that did not land. */
class BatchOutcomeTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final Finding WRONG_GLN =
            new Finding("gln", Finding.Severity.ERROR, "identifier", "The check digit is wrong.");
    private static final Finding NO_NAME =
            new Finding("legalName", Finding.Severity.ERROR, "required", "A value is required.");
    private static final Finding ODD_PHONE =
            new Finding("phone", Finding.Severity.WARNING, "placeholder", "This looks like a placeholder.");

    @Test
    void everyRowIsCountedOnce() {
        var outcome = new BatchOutcome(
                List.of(readable(2), unreadable(3), readable(4), readable(5), readable(6), readable(7), unreadable(8)),
                List.of(
                        new Fate.Landed(11),
                        new Fate.Unchanged(),
                        new Fate.Older(),
                        new Fate.Contradicts(),
                        new Fate.Refused(List.of(WRONG_GLN))));

        assertThat(outcome.counts()).isEqualTo(new BatchCounts(7, 1, 1, 1, 1, 3, 0));
    }

    @Test
    void nothingIsNothing() {
        var outcome = new BatchOutcome(List.of(), List.of());

        assertThat(outcome.counts()).isEqualTo(BatchCounts.NONE);
        assertThat(outcome.reasons()).isEmpty();
    }

    @Test
    void whatLandsOrIsNoNewsNeedsNoReason() {
        var outcome = new BatchOutcome(
                List.of(readable(2), readable(3), readable(4)),
                List.of(new Fate.Landed(1), new Fate.Unchanged(), new Fate.Older()));

        assertThat(outcome.reasons()).isEmpty();
    }

    @Test
    void aFateBelongsToTheNextRowThatCouldBeRead() {
        var outcome = new BatchOutcome(
                List.of(unreadable(2), readable(3), unreadable(4), readable(5)),
                List.of(new Fate.Contradicts(), new Fate.Refused(List.of(NO_NAME))));

        assertThat(outcome.reasons())
                .extracting(RejectedRow::row, RejectedRow::code)
                .containsExactly(
                        Tuple.tuple(2L, "columns"),
                        Tuple.tuple(3L, "contradiction"),
                        Tuple.tuple(4L, "columns"),
                        Tuple.tuple(5L, "required"));
    }

    @Test
    void aQuarantinedRowHasAReasonForEachErrorAndNoneForWarnings() {
        var outcome = new BatchOutcome(
                List.of(readable(9)), List.of(new Fate.Refused(List.of(WRONG_GLN, ODD_PHONE, NO_NAME))));

        assertThat(outcome.counts().quarantined()).isEqualTo(1);
        assertThat(outcome.reasons())
                .containsExactly(
                        new RejectedRow(9, "V-9", true, "gln", "identifier", "The check digit is wrong."),
                        new RejectedRow(9, "V-9", true, "legalName", "required", "A value is required."));
    }

    @Test
    void aRowThatCouldNotBeReadKeepsItsOwnWords() {
        var row = new UploadRow.Unreadable(17, 40, "V-17", "changedAt", "changed-at", "A time looks like this.");

        assertThat(new BatchOutcome(List.of(row), List.of()).reasons())
                .containsExactly(
                        new RejectedRow(17, "V-17", false, "changedAt", "changed-at", "A time looks like this."));
    }

    @Test
    void aContradictionIsTheSendersToSettle() {
        var outcome = new BatchOutcome(List.of(readable(2)), List.of(new Fate.Contradicts()));

        assertThat(outcome.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.quarantined()).isFalse();
            assertThat(reason.key()).isEqualTo("V-2");
            assertThat(reason.column()).isNull();
        });
    }

    private static UploadRow readable(long number) {
        var arrival = Arrival.of("V-" + number, SourcePosition.version(1), MONDAY, Map.of());
        return new UploadRow.Readable(number, 20, arrival);
    }

    private static UploadRow unreadable(long number) {
        return new UploadRow.Unreadable(number, 20, null, null, "columns", "This row has 2 values, the header has 3.");
    }
}
