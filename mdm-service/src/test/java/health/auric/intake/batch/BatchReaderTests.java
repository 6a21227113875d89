package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.intake.Batch;
import health.auric.intake.BatchCounts;
import health.auric.intake.BatchEnded;
import health.auric.intake.BatchLanding;
import health.auric.intake.BatchProgress;
import health.auric.intake.BatchRows;
import health.auric.intake.BatchState;
import health.auric.intake.Batches;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.intake.Stream;
import health.auric.intake.UploadFormat;
import health.auric.intake.UploadRow;
import health.auric.kernel.DomainName;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Reading a file in several runs; nothing runs by itself here. */
@HubTest
@TestPropertySource(properties = {"auric.uploads.read=false", "auric.uploads.backlog=2500"})
class BatchReaderTests {

    private static final SourceCode LAWSON = new SourceCode("lawson-lkm");
    private static final FacilityCode LAKEMONT = new FacilityCode("LKM");
    private static final Stream SUPPLIERS = new Stream(LAWSON, new DomainName("supplier"));

    @Autowired
    Uploads uploads;

    @Autowired
    BatchReader reader;

    @Autowired
    BatchRows rows;

    @Autowired
    BatchLanding landing;

    @Autowired
    BatchProgress progress;

    @Autowired
    Batches batches;

    @Autowired
    Spool spool;

    @Autowired
    SourceRegister register;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void aSource() {
        database.sql("truncate intake.landed_change, intake.rejected_row, intake.batch")
                .update();
        Actors.asSystem(() ->
                register.register(new Source(LAWSON, "Lawson, Lakemont", "erp", LAKEMONT, 80, "LAW", 1), LAKEMONT));
    }

    @Test
    void goesOnWithTheRowAfterTheLastThatCounts() throws Exception {
        var batch = received(2300);

        run(batch, 1);
        assertThat(now(batch).counts()).isEqualTo(new BatchCounts(1000, 1000, 0, 0, 0, 0, 0));
        assertThat(now(batch).state()).isEqualTo(BatchState.RUNNING);

        run(batch, 100);
        assertThat(now(batch).counts()).isEqualTo(new BatchCounts(2300, 2300, 0, 0, 0, 0, 0));
        assertThat(now(batch).run().number()).isEqualTo(2);
        assertThat(now(batch).isRead()).isTrue();
        assertThat(spool.has(batch.id())).isFalse();
    }

    @Test
    void waitsWhileTheLaneIsFarBehind() throws Exception {
        var batch = received(5000);

        run(batch, 25);

        assertThat(now(batch).counts().rows()).isEqualTo(3000);
        assertThat(now(batch).state()).isEqualTo(BatchState.WAITING);
        assertThat(now(batch).reason()).contains("lane");
    }

    @Test
    void isDoneWhenTheLaneIsDoneWithIt() throws Exception {
        var batch = received(10);
        run(batch, 100);

        progress.decided(Map.of(batch.id(), 4));
        assertThat(now(batch).state()).isEqualTo(BatchState.RUNNING);
        assertThat(now(batch).counts().pending()).isEqualTo(6);

        progress.decided(Map.of(batch.id(), 6));
        assertThat(now(batch).state()).isEqualTo(BatchState.DONE);
        assertThat(now(batch).progress()).isEqualTo(1);
    }

    @Test
    void ofTwoReadersOneCounts() {
        var batch = received(10);
        var row = new UploadRow.Unreadable(2, 1, "V-1", null, "columns", "This row has 1 values, the header has 7.");
        Actors.asSystem(() -> landing.land(batch, 0, List.of(row), 10));

        assertThatThrownBy(() -> Actors.asSystem(() -> landing.land(batch, 0, List.of(row), 10)))
                .isInstanceOf(BatchEnded.class);
        assertThat(now(batch).counts().rejected()).isEqualTo(1);
        assertThat(database.sql("select count(*) from intake.rejected_row")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aCanceledBatchIsReadNoFurther() throws Exception {
        var batch = received(2300);
        run(batch, 1);

        Actors.asSystem(() -> batches.cancel(batch.id()));
        run(batch, 100);

        assertThat(now(batch).state()).isEqualTo(BatchState.CANCELED);
        assertThat(now(batch).counts().rows()).isEqualTo(1000);
        assertThat(rows.keeping(spool.id(), batch.receivedAt())).doesNotContain(batch.id());
    }

    @Test
    void aBatchWhoseFileIsGoneFails() throws Exception {
        var batch = received(10);
        spool.drop(batch.id());

        run(batch, 100);

        assertThat(now(batch).state()).isEqualTo(BatchState.FAILED);
        assertThat(now(batch).reason()).contains("no longer in the data folder");
        assertThat(rows.keeping(spool.id(), batch.receivedAt())).contains(batch.id());
    }

    private Batch received(int count) {
        var file = "key,legalName,roles,addresses.line1,addresses.city,addresses.state,addresses.postal\n"
                + IntStream.range(0, count)
                        .mapToObj(i -> "V-" + i + ",Northmere " + i + ",DISTRIBUTOR,1 Main St,Albany,NY,12207\n")
                        .collect(Collectors.joining());
        var format = new UploadFormat(UploadFormat.Kind.CSV, StandardCharsets.UTF_8, null, null);
        return Actors.asSystem(() -> {
            try {
                return uploads.receive(
                        SUPPLIERS, format, new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** Reads on, and is told to stop when it asked so many times whether it may. */
    private void run(Batch batch, int asks) throws Exception {
        var asked = new AtomicInteger();
        reader.run(now(batch), () -> asked.getAndIncrement() < asks);
    }

    private Batch now(Batch batch) {
        return rows.find(batch.id()).orElseThrow();
    }
}
