package health.auric.intake;

import health.auric.kernel.CopyRows;
import java.sql.Timestamp;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what becomes of batches; each count in the transaction that makes it true. */
@Component
public class BatchProgress {

    private static final int LONGEST = 300;

    private final JdbcClient database;
    private final DataSource connections;

    BatchProgress(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** It is on disk, whole. */
    public void received(Batch batch) {
        var format = batch.format();
        var delimiter = format.delimiter();
        database.sql("""
                        insert into intake.batch (id, source, domain, sent_by, correlation_id, format, charset, delimiter,
                            key_column, bytes, sha256, folder, received_at, state)
                        values (:id, :source, :domain, :sentBy, :correlation, :format, :charset, :delimiter,
                            :keyColumn, :bytes, :sha256, :folder, :receivedAt, 'RECEIVED')""")
                .param("id", batch.id())
                .param("source", batch.stream().source().value())
                .param("domain", batch.stream().domain().value())
                .param("sentBy", batch.sentBy())
                .param("correlation", batch.correlationId())
                .param("format", format.kind().name())
                .param("charset", format.charset().name())
                .param("delimiter", delimiter == null ? null : delimiter.toString())
                .param("keyColumn", format.keyColumn())
                .param("bytes", batch.bytes())
                .param("sha256", HexFormat.of().parseHex(batch.sha256()))
                .param("folder", batch.folder())
                .param("receivedAt", Timestamp.from(batch.receivedAt()))
                .update();
    }

    /** A run begins where the last one ended; false when there is nothing to run any more. */
    public boolean begun(UUID batch) {
        return database.sql("""
                        update intake.batch set state = 'RUNNING', reason = null, runs = runs + 1, run_at = now(),
                            run_rows = rows - (landed - decided)
                        where id = :id and ended_at is null""").param("id", batch).update() == 1;
    }

    /** It stands still, and why. */
    public void waits(UUID batch, String reason) {
        database.sql("""
                        update intake.batch set state = 'WAITING', reason = :reason
                        where id = :id and ended_at is null and state <> 'WAITING'""").param("id", batch).param("reason", reason).update();
    }

    /**
     * More rows are read. Counts only on top of the row count the reader began from: of two readers of one batch the second
     * counts, and so lands, nothing.
     */
    boolean read(UUID batch, long from, BatchCounts more, long bytesRead) {
        return database.sql("""
                        update intake.batch set state = 'RUNNING', reason = null, bytes_read = :bytes,
                            rows = rows + :rows, landed = landed + :landed, unchanged = unchanged + :unchanged,
                            older = older + :older, quarantined = quarantined + :quarantined,
                            rejected = rejected + :rejected
                        where id = :id and rows = :from and ended_at is null""")
                        .param("id", batch)
                        .param("from", from)
                        .param("bytes", bytesRead)
                        .param("rows", more.rows())
                        .param("landed", more.landed())
                        .param("unchanged", more.unchanged())
                        .param("older", more.older())
                        .param("quarantined", more.quarantined())
                        .param("rejected", more.rejected())
                        .update()
                == 1;
    }

    /** There is no further row; when the lane has nothing left of it either, it is done. */
    public void readToTheEnd(UUID batch) {
        database.sql("""
                        update intake.batch set read_at = now(), bytes_read = bytes,
                            state = case when decided = landed then 'DONE' else 'RUNNING' end,
                            ended_at = case when decided = landed then now() end
                        where id = :id and ended_at is null""").param("id", batch).update();
    }

    /** The lane is done with so many changes of these batches; part of its transaction, as late in it as can be. */
    public void decided(Map<UUID, Integer> changes) {
        if (changes.isEmpty()) {
            return;
        }
        var ids = changes.keySet().stream().sorted().toList();
        database.sql("""
                        update intake.batch b set decided = decided + d.changes,
                            state = case when read_at is not null and decided + d.changes = landed and ended_at is null
                                then 'DONE' else state end,
                            ended_at = case when read_at is not null and decided + d.changes = landed and ended_at is null
                                then now() else ended_at end
                        from unnest(:ids::text[]::uuid[], :changes::integer[]) as d (id, changes)
                        where b.id = d.id""")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .param("changes", ids.stream().map(changes::get).toArray(Integer[]::new))
                .update();
    }

    /** It cannot go on at all. */
    public void failed(UUID batch, String reason) {
        ended(batch, BatchState.FAILED, reason);
    }

    /** False when it has ended already. */
    boolean canceled(UUID batch, String by) {
        return ended(batch, BatchState.CANCELED, "Canceled by " + by + ".");
    }

    private boolean ended(UUID batch, BatchState state, String reason) {
        return database.sql("""
                        update intake.batch set state = :state, reason = :reason, ended_at = now()
                        where id = :id and ended_at is null""")
                        .param("id", batch)
                        .param("state", state.name())
                        .param("reason", reason)
                        .update()
                == 1;
    }

    void rejected(UUID batch, List<RejectedRow> reasons) {
        var rows = new CopyRows();
        int seq = 0;
        long row = -1;
        for (var each : reasons) {
            seq = each.row() == row ? seq + 1 : 0;
            row = each.row();
            rows.add(
                    batch,
                    row,
                    seq,
                    storable(each.key()),
                    each.quarantined(),
                    storable(each.column()),
                    each.code(),
                    storable(each.message()));
        }
        rows.run("""
                copy intake.rejected_row (batch, row_number, seq, key, quarantined, column_name, code, message)""", connections);
    }

    // What a database cannot hold, or a page should not, becomes the sign for it.
    private static @Nullable String storable(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var safe = new StringBuilder(Math.min(text.length(), LONGEST));
        text.codePoints()
                .limit(LONGEST)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
