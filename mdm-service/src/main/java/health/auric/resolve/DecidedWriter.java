package health.auric.resolve;

import health.auric.golden.GoldenHead;
import health.auric.golden.GoldenHeads;
import health.auric.golden.GoldenWriter;
import health.auric.intake.LandedChanges;
import health.auric.intake.SourceRecordWriter;
import health.auric.operate.Lease;
import health.auric.operate.Leases;
import health.auric.publish.FeedWriter;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes a decided batch in one transaction, or nothing of it. */
@Component
class DecidedWriter {

    private final JdbcClient database;
    private final GoldenHeads heads;
    private final SourceRecordWriter sources;
    private final GoldenWriter goldens;
    private final LandedChanges landed;
    private final LaneState lanes;
    private final Leases leases;
    private final FeedWriter feed;
    private final Bookkeeping books;

    DecidedWriter(
            JdbcClient database,
            GoldenHeads heads,
            SourceRecordWriter sources,
            GoldenWriter goldens,
            LandedChanges landed,
            LaneState lanes,
            Leases leases,
            FeedWriter feed,
            Bookkeeping books) {
        this.database = database;
        this.heads = heads;
        this.sources = sources;
        this.goldens = goldens;
        this.landed = landed;
        this.lanes = lanes;
        this.leases = leases;
        this.feed = feed;
        this.books = books;
    }

    // The order matters: golden records are locked first and the feed head last, here as in every command, so that no
    // two transactions wait for each other and the head is held only for as long as a commit takes.
    @Transactional
    public void write(Decided decided, Lease lease) {
        var resolution = decided.resolution();
        verifyLocks(decided);
        var at = now();
        sources.write(resolution.definition, resolution.versions, at);
        sources.advance(resolution.advances());
        goldens.write(decided.golden(at));
        lanes.write(resolution.definition.name(), decided.place());
        landed.done(
                resolution.definition.name(),
                decided.changes().stream().map(Change::landed).toList());
        books.count(decided);
        leases.hold(lease);
        feed.append(decided.feed());
        books.audit(decided);
    }

    /** What a person decided about golden records that exist; no lane and no source has a part in it. */
    @Transactional
    public void write(Decided decided) {
        verifyLocks(decided);
        goldens.write(decided.golden(now()));
        feed.append(decided.feed());
        books.audit(decided);
    }

    private void verifyLocks(Decided decided) {
        var expected = decided.records().stream()
                .filter(write -> !write.isNew())
                .map(write -> write.head())
                .collect(Collectors.toMap(GoldenHead::id, GoldenHead::lockVersion));
        Map<UUID, Long> present = heads.lock(expected.keySet());
        if (!Objects.equals(present, expected)) {
            throw new Overtaken();
        }
    }

    private Instant now() {
        return database.sql("select clock_timestamp()")
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    /** Somebody else changed what the batch was decided on; it has to be decided again. */
    static final class Overtaken extends RuntimeException {}
}
