package health.auric.intake;

import health.auric.access.Actors;
import health.auric.access.Guarded;
import health.auric.access.Requires;
import health.auric.access.Right;
import health.auric.kernel.Refusal;
import health.auric.kernel.SourceCode;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The batches the actor may know of: those of sources whose records the actor may read. */
@Guarded
public class Batches {

    private static final int MOST = 200;
    private static final int FETCH = 1000;

    private final BatchRows rows;
    private final BatchProgress progress;
    private final JdbcClient database;

    Batches(BatchRows rows, BatchProgress progress, JdbcClient database) {
        this.rows = rows;
        this.progress = progress;
        this.database = database;
    }

    /** The newest ones first. */
    @Requires(Right.READ_RECORDS)
    public List<Batch> newest(@Nullable SourceCode source) {
        return rows.newest(Actors.current().scopes(Right.READ_RECORDS), source, MOST);
    }

    @Requires(Right.READ_RECORDS)
    public Batch find(UUID id) {
        return rows.find(id)
                .filter(batch -> may(Right.READ_RECORDS, batch))
                .orElseThrow(() -> Refusal.notFound("batch"));
    }

    /** Every reason why a row did not land, in the order of the file; read from the database as it is consumed. */
    @Requires(Right.READ_RECORDS)
    public void rejected(UUID id, Consumer<RejectedRow> consumer) {
        find(id);
        long row = -1;
        List<Numbered> page;
        int seq = -1;
        do {
            page = rejectedAfter(id, row, seq);
            page.forEach(each -> consumer.accept(each.rejected()));
            if (!page.isEmpty()) {
                row = page.getLast().rejected().row();
                seq = page.getLast().seq();
            }
        } while (page.size() == FETCH);
    }

    private record Numbered(int seq, RejectedRow rejected) {}

    private List<Numbered> rejectedAfter(UUID id, long row, int seq) {
        return database.sql("""
                        select * from intake.rejected_row where batch = :batch and (row_number, seq) > (:row, :seq)
                        order by row_number, seq limit :most""")
                .param("batch", id)
                .param("row", row)
                .param("seq", seq)
                .param("most", FETCH)
                .query((each, _) -> new Numbered(
                        each.getInt("seq"),
                        new RejectedRow(
                                each.getLong("row_number"),
                                each.getString("key"),
                                each.getBoolean("quarantined"),
                                each.getString("column_name"),
                                each.getString("code"),
                                each.getString("message"))))
                .list();
    }

    /** Leaves out what is not read yet; what landed stays and is decided. */
    @Requires(Right.LAND_RECORDS)
    public Batch cancel(UUID id) {
        var batch = rows.find(id)
                .filter(found -> may(Right.LAND_RECORDS, found))
                .orElseThrow(() -> Refusal.notFound("batch"));
        if (batch.isRead() || !progress.canceled(id, Actors.current().name())) {
            throw Refusal.conflict("The batch is read to its end or has ended; there is nothing left to cancel.");
        }
        return rows.find(id).orElseThrow();
    }

    private static boolean may(Right right, Batch batch) {
        return Actors.current().may(right, batch.stream().domain(), batch.facility());
    }
}
