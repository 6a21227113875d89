package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** How far an upload is, how fast it goes and how long it still takes. */
class BatchTests {

    private static final Instant BEGUN = Instant.parse("2026-11-20T09:00:00Z");

    @ParameterizedTest(name = "{0} rows, {1} landed, {2} decided: {3} pending, {4} settled")
    @CsvSource({"0, 0, 0, 0, 0", "10, 10, 0, 10, 0", "10, 10, 10, 0, 10", "10, 6, 2, 4, 6", "10, 0, 0, 0, 10"})
    void whatTheLaneHasNotDecidedIsPending(long rows, long landed, long decided, long pending, long settled) {
        var counts = counts(rows, landed, decided);

        assertThat(counts.pending()).isEqualTo(pending);
        assertThat(counts.settled()).isEqualTo(settled);
    }

    @ParameterizedTest(name = "{0} of {1} bytes, {2} rows of which {3} landed and {4} are decided: {5}")
    @CsvSource({
        "0,    1000, 0,   0,   0,   0",
        "500,  1000, 100, 100, 100, 0.5",
        "500,  1000, 100, 100, 50,  0.25",
        "500,  1000, 100, 100, 0,   0",
        "1000, 1000, 100, 80,  80,  1",
        "1000, 1000, 100, 80,  30,  0.5",
        "1000, 1000, 0,   0,   0,   0",
        "2000, 1000, 100, 0,   0,   1",
        "0,    0,    10,  10,  5,   0.5"
    })
    void progressIsWhatIsReadTimesWhatIsDecided(
            long read, long bytes, long rows, long landed, long decided, double progress) {
        var batch = batch(BatchState.RUNNING, bytes, read, counts(rows, landed, decided), since(0), null);

        assertThat(batch.progress()).isCloseTo(progress, within(1e-9));
    }

    @Test
    void whatIsDoneIsWholeEvenIfItHadNoRow() {
        assertThat(batch(BatchState.DONE, 1000, 1000, BatchCounts.NONE, since(0), null)
                        .progress())
                .isEqualTo(1);
    }

    @Test
    void aBatchThatNeverRanHasNoSpeed() {
        var received = batch(BatchState.RECEIVED, 1000, 0, BatchCounts.NONE, new Batch.Run(0, null, 0), null);

        assertThat(received.rowsPerSecond(BEGUN.plusSeconds(60))).isZero();
        assertThat(received.secondsLeft(BEGUN.plusSeconds(60))).isNull();
    }

    @Test
    void speedCountsOnlyTheRowsOfThePresentRun() {
        var resumed = batch(BatchState.RUNNING, 1000, 500, counts(1100, 0, 0), since(1000), null);

        assertThat(resumed.rowsPerSecond(BEGUN.plusSeconds(10))).isEqualTo(10);
    }

    @Test
    void speedIsNeverBelowNothing() {
        // The lane had decided less than what was counted when this run began.
        var behind = batch(BatchState.RUNNING, 1000, 500, counts(1000, 1000, 100), since(400), null);

        assertThat(behind.rowsPerSecond(BEGUN.plusSeconds(10))).isZero();
    }

    @Test
    void theSpeedOfWhatHasEndedStandsStill() {
        var ended = batch(BatchState.DONE, 1000, 1000, counts(200, 0, 0), since(0), BEGUN.plusSeconds(20));

        assertThat(ended.rowsPerSecond(BEGUN.plusSeconds(3600))).isEqualTo(10);
    }

    @Test
    void aRunThatHasOnlyJustBegunDoesNotDivideByNothing() {
        var fresh = batch(BatchState.RUNNING, 1000, 10, counts(1, 0, 0), since(0), null);

        assertThat(fresh.rowsPerSecond(BEGUN)).isEqualTo(1000);
    }

    @ParameterizedTest(name = "{0} of 1000 bytes after {1} s: {2} s left")
    @CsvSource({"100, 10, 90", "250, 10, 30", "500, 10, 10", "999, 999, 1", "1000, 10, 0"})
    void theTimeLeftFollowsFromTheTimeTaken(long read, long seconds, long left) {
        var batch = batch(BatchState.RUNNING, 1000, read, counts(read * 3, 0, 0), since(0), null);

        assertThat(batch.secondsLeft(BEGUN.plusSeconds(seconds))).isEqualTo(left);
    }

    @Test
    void nobodyCanTellHowLongItTakesBeforeTheLaneDecidedAnything() {
        var undecided = batch(BatchState.RUNNING, 1000, 500, counts(100, 100, 0), since(0), null);

        assertThat(undecided.secondsLeft(BEGUN.plusSeconds(10))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchState.class,
            names = {"DONE", "FAILED", "CANCELED"})
    void whatIsOverHasNoTimeLeft(BatchState over) {
        var batch = batch(over, 1000, 500, counts(100, 0, 0), since(0), BEGUN.plusSeconds(10));

        assertThat(over.isOpen()).isFalse();
        assertThat(batch.secondsLeft(BEGUN.plusSeconds(10))).isNull();
    }

    @ParameterizedTest
    @EnumSource(
            value = BatchState.class,
            names = {"RECEIVED", "RUNNING", "WAITING"})
    void whatGoesOnHasTimeLeft(BatchState open) {
        var batch = batch(open, 1000, 500, counts(100, 0, 0), since(0), null);

        assertThat(open.isOpen()).isTrue();
        assertThat(batch.secondsLeft(BEGUN.plusSeconds(10))).isEqualTo(10L);
    }

    private static BatchCounts counts(long rows, long landed, long decided) {
        return new BatchCounts(rows, landed, rows - landed, 0, 0, 0, decided);
    }

    private static Batch.Run since(long row) {
        return new Batch.Run(1, BEGUN, row);
    }

    private static Batch batch(
            BatchState state, long bytes, long read, BatchCounts counts, Batch.Run run, @Nullable Instant ended) {
        return new Batch(
                new UUID(1, 1),
                new Stream(new SourceCode("lawson-lkm"), new DomainName("supplier")),
                new FacilityCode("LKM"),
                "tess",
                "correlation",
                new UploadFormat(UploadFormat.Kind.CSV, StandardCharsets.UTF_8, null, null),
                bytes,
                "00",
                new UUID(2, 2),
                BEGUN,
                state,
                null,
                read,
                counts,
                run,
                null,
                ended);
    }
}
