package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of an upload: what is counted when, and when it is over. */
@HubTest
class BatchProgressTests {

    private static final Stream STREAM = new Stream(new SourceCode("lawson-lkm"), new DomainName("supplier"));
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");

    @Autowired
    BatchProgress progress;

    @Autowired
    BatchRows rows;

    @Autowired
    Batches batches;

    @Autowired
    SourceRegister register;

    @Autowired
    JdbcClient database;

    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void oneUploadThatWaitsForItsTurn() {
        database.sql("truncate intake.rejected_row, intake.batch").update();
        Actors.asSystem(() ->
                register.register(new Source(STREAM.source(), "Lawson", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT));
        progress.received(upload(id, ';'));
    }

    @Test
    void whatWasReceivedReadsBack() {
        assertThat(found()).isEqualTo(upload(id, ';'));
        var plain = UUID.randomUUID();
        progress.received(upload(plain, null));
        assertThat(rows.find(plain)).contains(upload(plain, null));
    }

    @Test
    void aRunBeginsAndCountsItself() {
        assertThat(progress.begun(id)).isTrue();
        assertThat(progress.begun(id)).isTrue();

        assertThat(found().state()).isEqualTo(BatchState.RUNNING);
        assertThat(found().run().number()).isEqualTo(2);
        assertThat(found().run().since()).isNotNull();
    }

    @Test
    void chunksAddUp() {
        assertThat(progress.read(id, 0, new BatchCounts(10, 4, 3, 1, 1, 1, 0), 400))
                .isTrue();
        assertThat(progress.read(id, 10, new BatchCounts(5, 5, 0, 0, 0, 0, 0), 600))
                .isTrue();

        assertThat(found().counts()).isEqualTo(new BatchCounts(15, 9, 3, 1, 1, 1, 0));
        assertThat(found().bytesRead()).isEqualTo(600);
    }

    @Test
    void ofTwoReadersOfOneChunkTheSecondCountsNothing() {
        var chunk = new BatchCounts(10, 10, 0, 0, 0, 0, 0);

        assertThat(progress.read(id, 0, chunk, 400)).isTrue();
        assertThat(progress.read(id, 0, chunk, 400)).isFalse();
        assertThat(progress.read(id, 20, chunk, 800)).isFalse();

        assertThat(found().counts()).isEqualTo(chunk);
    }

    @Test
    void aNewRunStartsCountingBehindWhatIsSettled() {
        progress.read(id, 0, new BatchCounts(10, 6, 4, 0, 0, 0, 0), 400);
        progress.decided(Map.of(id, 2));
        progress.begun(id);

        assertThat(found().run().fromRow()).isEqualTo(6);
    }

    @Test
    void aFileThatIsReadIsDoneOnceTheLaneIs() {
        progress.read(id, 0, new BatchCounts(3, 3, 0, 0, 0, 0, 0), 400);
        progress.decided(Map.of(id, 1));
        progress.readToTheEnd(id);

        assertThat(found().state()).isEqualTo(BatchState.RUNNING);
        assertThat(found().isRead()).isTrue();
        assertThat(found().bytesRead()).isEqualTo(1000);

        progress.decided(Map.of(id, 2));

        assertThat(found().state()).isEqualTo(BatchState.DONE);
        assertThat(found().endedAt()).isNotNull();
        assertThat(found().progress()).isEqualTo(1);
    }

    @Test
    void aLaneThatIsFasterThanTheReaderEndsNothing() {
        progress.read(id, 0, new BatchCounts(3, 3, 0, 0, 0, 0, 0), 400);
        progress.decided(Map.of(id, 3));

        assertThat(found().state()).isEqualTo(BatchState.RUNNING);
        assertThat(found().endedAt()).isNull();

        progress.readToTheEnd(id);

        assertThat(found().state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void aFileOfWhichNothingLandedIsDoneAtItsEnd() {
        progress.read(id, 0, new BatchCounts(3, 0, 3, 0, 0, 0, 0), 1000);
        progress.readToTheEnd(id);

        assertThat(found().state()).isEqualTo(BatchState.DONE);
    }

    @Test
    void theLaneDecidesOfSeveralUploadsAtOnce() {
        var other = UUID.randomUUID();
        progress.received(upload(other, null));
        progress.read(id, 0, new BatchCounts(5, 5, 0, 0, 0, 0, 0), 10);
        progress.read(other, 0, new BatchCounts(7, 7, 0, 0, 0, 0, 0), 10);
        progress.decided(Map.of(id, 2, other, 3));
        progress.decided(Map.of());

        assertThat(found().counts().decided()).isEqualTo(2);
        assertThat(rows.find(other))
                .hasValueSatisfying(
                        batch -> assertThat(batch.counts().decided()).isEqualTo(3));
        assertThat(rows.backlog(STREAM.domain())).isEqualTo(3 + 4);
    }

    @Test
    void whyItWaitsIsSaidUntilItGoesOn() {
        progress.begun(id);
        progress.waits(id, "The lane decides what landed before.");
        progress.waits(id, "Another reason.");

        assertThat(found().state()).isEqualTo(BatchState.WAITING);
        assertThat(found().reason()).isEqualTo("The lane decides what landed before.");

        progress.read(id, 0, new BatchCounts(1, 1, 0, 0, 0, 0, 0), 10);

        assertThat(found().state()).isEqualTo(BatchState.RUNNING);
        assertThat(found().reason()).isNull();
    }

    @Test
    void whatWasCanceledTakesNothingMore() {
        assertThat(progress.canceled(id, "maria")).isTrue();
        assertThat(progress.canceled(id, "tess")).isFalse();
        progress.waits(id, "Too late.");
        progress.failed(id, "Too late.");
        progress.readToTheEnd(id);

        assertThat(progress.begun(id)).isFalse();
        assertThat(progress.read(id, 0, new BatchCounts(1, 1, 0, 0, 0, 0, 0), 10))
                .isFalse();
        assertThat(found().state()).isEqualTo(BatchState.CANCELED);
        assertThat(found().reason()).isEqualTo("Canceled by maria.");
        assertThat(found().isRead()).isFalse();
    }

    @Test
    void whatLandedBeforeACancelIsStillDecided() {
        progress.read(id, 0, new BatchCounts(3, 3, 0, 0, 0, 0, 0), 400);
        progress.canceled(id, "maria");
        progress.decided(Map.of(id, 3));

        assertThat(found().counts().pending()).isZero();
        assertThat(found().state()).isEqualTo(BatchState.CANCELED);
    }

    @Test
    void onlyFilesThatAreStillNeededAreKept() {
        var folder = new UUID(2, 2);
        assertThat(rows.keeping(folder, MONDAY)).containsExactly(id);
        assertThat(rows.keeping(new UUID(9, 9), MONDAY)).isEmpty();

        progress.failed(id, "A quote is not closed.");
        assertThat(rows.keeping(folder, MONDAY)).containsExactly(id);
        assertThat(rows.keeping(folder, Instant.now().plusSeconds(60))).isEmpty();
        assertThat(rows.open(folder)).isEmpty();
    }

    @Test
    void aFileThatIsReadIsNotNeededWhileTheLaneDecides() {
        progress.read(id, 0, new BatchCounts(3, 3, 0, 0, 0, 0, 0), 400);
        progress.readToTheEnd(id);

        assertThat(rows.keeping(new UUID(2, 2), MONDAY)).isEmpty();
        assertThat(rows.open(new UUID(2, 2))).hasSize(1);
    }

    @Test
    void reasonsComeBackInTheOrderOfTheFile() {
        progress.rejected(
                id,
                List.of(
                        new RejectedRow(9, "V-9", true, "gln", "identifier", "The check digit is wrong."),
                        new RejectedRow(9, "V-9", true, "tin", "required", "A value is required."),
                        new RejectedRow(12, null, false, null, "columns", "This row has 2 values.")));
        progress.rejected(id, List.of(new RejectedRow(3, "", false, "key", "key", "The key is missing.")));
        progress.rejected(id, List.of());

        assertThat(reasons())
                .extracting(RejectedRow::row, RejectedRow::key, RejectedRow::code)
                .containsExactly(
                        Tuple.tuple(3L, "", "key"),
                        Tuple.tuple(9L, "V-9", "identifier"),
                        Tuple.tuple(9L, "V-9", "required"),
                        Tuple.tuple(12L, null, "columns"));
    }

    @Test
    void aKeyThatNoDatabaseHoldsIsKeptByItsSign() {
        progress.rejected(
                id,
                List.of(new RejectedRow(
                        2, "V\u0000-\uD83C1\n", false, "x".repeat(5000), "key", "a,\"b\"\\c \uD83C\uDFE5")));

        assertThat(reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.key()).isEqualTo("V\uFFFD-\uFFFD1\uFFFD");
            assertThat(reason.column()).hasSize(300);
            assertThat(reason.message()).isEqualTo("a,\"b\"\\c \uD83C\uDFE5");
        });
    }

    @Test
    void manyReasonsComeInPagesThatLeaveNothingOut() {
        var many = new ArrayList<RejectedRow>();
        for (int row = 0; row < 1250; row++) {
            many.add(new RejectedRow(row / 2, "V-" + row, false, null, "columns", "This row has 2 values."));
        }
        progress.rejected(id, many);

        assertThat(reasons()).isEqualTo(many);
    }

    private List<RejectedRow> reasons() {
        var reasons = new ArrayList<RejectedRow>();
        Actors.asSystem(() -> batches.rejected(id, reasons::add));
        return reasons;
    }

    private Batch found() {
        return rows.find(id).orElseThrow();
    }

    private static Batch upload(UUID id, @Nullable Character delimiter) {
        return new Batch(
                id,
                STREAM,
                LAKEMONT,
                "tess",
                "c-1",
                new UploadFormat(
                        UploadFormat.Kind.CSV,
                        StandardCharsets.ISO_8859_1,
                        delimiter,
                        delimiter == null ? null : "vendorNumber"),
                1000,
                "ab".repeat(32),
                new UUID(2, 2),
                MONDAY,
                BatchState.RECEIVED,
                null,
                0,
                BatchCounts.NONE,
                new Batch.Run(0, null, 0),
                null,
                null);
    }
}
