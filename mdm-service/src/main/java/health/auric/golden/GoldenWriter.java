package health.auric.golden;

import health.auric.kernel.CopyRows;
import health.auric.kernel.TextArray;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one writer of golden records and their versions, links and identifiers. */
@Component
public class GoldenWriter {

    private final JdbcClient database;
    private final DataSource connections;

    GoldenWriter(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Releases before it claims, so that what one record lets go another can take in the same transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(GoldenChange change) {
        end(change.endedLinks(), change.at());
        copyLinks(change);
        release(change);
        claim(change);
        copyHeads(change);
        updateHeads(change);
        copyVersions(change);
    }

    private void end(List<Link> links, Instant at) {
        if (links.isEmpty()) {
            return;
        }
        database.sql("""
                        update golden.cross_reference x set until = :at::timestamptz
                        from unnest(:ids::text[]::uuid[], :seqs::int[]) as w (id, seq)
                        where x.source_record = w.id and x.seq = w.seq""")
                .param("at", at.toString())
                .param("ids", TextArray.of(links, Link::record))
                .param("seqs", links.stream().map(Link::seq).toArray(Integer[]::new))
                .update();
    }

    private void copyLinks(GoldenChange change) {
        var rows = new CopyRows();
        for (var link : change.links()) {
            rows.add(link.record(), link.seq(), link.golden(), link.status(), link.rule(), change.at());
        }
        rows.run("copy golden.cross_reference (source_record, seq, golden, status, rule, since)", connections);
    }

    private void release(GoldenChange change) {
        var holds = change.released();
        if (holds.isEmpty()) {
            return;
        }
        database.sql("""
                        delete from golden.identifier_hold h
                        using unnest(:schemes::text[], :values::text[], :goldens::text[]::uuid[])
                            as w (scheme, value, golden)
                        where h.domain = :domain and h.scheme = w.scheme and h.value = w.value
                            and h.golden = w.golden""")
                .param("domain", change.definition().name().value())
                .param("schemes", TextArray.of(holds, hold -> hold.identifier().scheme()))
                .param("values", TextArray.of(holds, hold -> hold.identifier().value()))
                .param("goldens", TextArray.of(holds, Hold::golden))
                .update();
    }

    private void claim(GoldenChange change) {
        var rows = new CopyRows();
        for (var hold : change.claimed()) {
            rows.add(
                    change.definition().name(),
                    hold.identifier().scheme(),
                    hold.identifier().value(),
                    hold.golden(),
                    hold.held(),
                    hold.reason(),
                    change.at());
        }
        rows.run("copy golden.identifier_hold (domain, scheme, value, golden, held, reason, since)", connections);
    }

    private void copyHeads(GoldenChange change) {
        var rows = new CopyRows();
        for (var write : change.records()) {
            if (write.isNew()) {
                var head = write.head();
                rows.add(
                        head.id(),
                        change.definition().name(),
                        head.number(),
                        head.version(),
                        head.lockVersion(),
                        head.status(),
                        head.title(),
                        head.contentHash(),
                        write.due(),
                        change.at());
            }
        }
        rows.run("""
                copy golden.golden (id, domain, number, version, lock_version, status, title, content_hash, due, \
                changed_at)""", connections);
    }

    private void updateHeads(GoldenChange change) {
        var known = change.records().stream().filter(write -> !write.isNew()).toList();
        if (known.isEmpty()) {
            return;
        }
        database.sql("""
                        update golden.golden g set version = w.version, lock_version = g.lock_version + 1,
                            status = w.status, title = w.title, content_hash = decode(w.hash, 'hex'), due = w.due,
                            changed_at = case when w.version > g.version then :at::timestamptz else g.changed_at end
                        from unnest(:ids::text[]::uuid[], :versions::int[], :statuses::text[], :titles::text[],
                            :hashes::text[], :dues::text[]::date[])
                            as w (id, version, status, title, hash, due)
                        where g.id = w.id""")
                .param("at", change.at().toString())
                .param("ids", TextArray.of(known, write -> write.head().id()))
                .param(
                        "versions",
                        known.stream().map(write -> write.head().version()).toArray(Integer[]::new))
                .param("statuses", TextArray.of(known, write -> write.head().status()))
                .param("titles", TextArray.of(known, write -> write.head().title()))
                .param(
                        "hashes",
                        TextArray.of(
                                known,
                                write -> HexFormat.of().formatHex(write.head().contentHash())))
                .param("dues", TextArray.of(known, GoldenWrite::due))
                .update();
    }

    private void copyVersions(GoldenChange change) {
        var rows = new CopyRows();
        for (var write : change.records()) {
            var content = write.content();
            if (content != null) {
                rows.add(
                        write.head().id(),
                        write.head().version(),
                        write.head().status(),
                        content.values(),
                        content.lineage(),
                        write.head().contentHash(),
                        change.definition().version(),
                        content.decision(),
                        change.at());
            }
        }
        rows.run("""
                copy golden.golden_version (golden, version, status, content, lineage, content_hash, \
                definition_version, decision, recorded_at)""", connections);
    }
}
