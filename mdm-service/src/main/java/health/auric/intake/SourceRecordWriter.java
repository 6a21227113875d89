package health.auric.intake;

import health.auric.kernel.CopyRows;
import health.auric.kernel.DomainName;
import health.auric.kernel.TextArray;
import health.auric.model.Claim;
import health.auric.model.DomainDefinition;
import health.auric.model.Pointer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The one writer of source records, their versions, references and identifiers; part of the lane's transaction. */
@Component
public class SourceRecordWriter {

    private final JdbcClient database;
    private final DataSource connections;

    SourceRecordWriter(JdbcClient database, DataSource connections) {
        this.database = database;
        this.connections = connections;
    }

    /** Several versions of one record come in their order. */
    public void write(DomainDefinition definition, List<SourceWrite> writes, Instant at) {
        copyVersions(definition, writes, at);
        var heads = new LinkedHashMap<UUID, SourceWrite>();
        writes.forEach(write -> heads.put(write.id(), write));
        var fresh =
                writes.stream().filter(SourceWrite::isNew).map(SourceWrite::id).collect(Collectors.toSet());
        copyHeads(
                definition.name(),
                heads.values().stream()
                        .filter(head -> fresh.contains(head.id()))
                        .toList());
        updateHeads(heads.values().stream()
                .filter(head -> !fresh.contains(head.id()))
                .toList());
        replaceReferences(List.copyOf(heads.values()));
        replaceIdentifiers(definition.name(), writes, List.copyOf(heads.values()));
    }

    private void copyVersions(DomainDefinition definition, List<SourceWrite> writes, Instant at) {
        var rows = new CopyRows();
        for (var write : writes) {
            var change = write.change();
            rows.add(
                    write.id(),
                    write.version(),
                    change.position(),
                    change.changedAt(),
                    at,
                    change.withdrawn(),
                    change.sent(),
                    change.standard(),
                    change.findings(),
                    definition.version(),
                    change.correlationId());
        }
        rows.run("""
                copy intake.source_version (source_record, version, source_pos, changed_at, recorded_at, withdrawn, \
                sent, standard, findings, definition_version, correlation_id)""", connections);
    }

    private void copyHeads(DomainName domain, List<SourceWrite> heads) {
        var rows = new CopyRows();
        for (var head : heads) {
            var change = head.change();
            rows.add(
                    head.id(),
                    domain,
                    change.source(),
                    change.key(),
                    head.version(),
                    change.position(),
                    head.lanePosition(),
                    change.changedAt(),
                    change.hash(),
                    head.localHash(),
                    change.withdrawn());
        }
        rows.run("""
                copy intake.source_record (id, domain, source, key, version, source_pos, lane_pos, changed_at, hash, \
                local_hash, withdrawn)""", connections);
    }

    private void updateHeads(List<SourceWrite> heads) {
        if (heads.isEmpty()) {
            return;
        }
        database.sql("""
                        update intake.source_record r set version = w.version, source_pos = w.source_pos,
                            lane_pos = w.lane_pos, changed_at = w.changed_at, hash = decode(w.hash, 'hex'),
                            local_hash = decode(w.local_hash, 'hex'), withdrawn = w.withdrawn
                        from unnest(:ids::text[]::uuid[], :versions::int[], :places::text[], :lanes::bigint[],
                            :changed::text[]::timestamptz[], :hashes::text[], :locals::text[], :withdrawn::boolean[])
                            as w (id, version, source_pos, lane_pos, changed_at, hash, local_hash, withdrawn)
                        where r.id = w.id""")
                .param("ids", TextArray.of(heads, SourceWrite::id))
                .param("versions", heads.stream().map(SourceWrite::version).toArray(Integer[]::new))
                .param("places", TextArray.of(heads, head -> head.change().position()))
                .param("lanes", heads.stream().map(SourceWrite::lanePosition).toArray(Long[]::new))
                .param("changed", TextArray.of(heads, head -> head.change().changedAt()))
                .param("hashes", TextArray.of(heads, head -> hex(head.change().hash())))
                .param("locals", TextArray.of(heads, head -> hex(head.localHash())))
                .param(
                        "withdrawn",
                        heads.stream().map(head -> head.change().withdrawn()).toArray(Boolean[]::new))
                .update();
    }

    /** The same content, at a later place in its source's order. */
    public void advance(List<SourceAdvance> advances) {
        if (advances.isEmpty()) {
            return;
        }
        database.sql("""
                        update intake.source_record r set source_pos = w.source_pos
                        from unnest(:ids::text[]::uuid[], :places::text[]) as w (id, source_pos) where r.id = w.id""")
                .param(
                        "ids",
                        advances.stream().map(each -> each.id().toString()).toArray(String[]::new))
                .param(
                        "places",
                        advances.stream().map(each -> each.position().value()).toArray(String[]::new))
                .update();
    }

    private void replaceReferences(List<SourceWrite> heads) {
        var known = heads.stream().filter(head -> !head.isNew()).toList();
        if (!known.isEmpty()) {
            database.sql("delete from intake.reference where source_record = any(:ids::text[]::uuid[])")
                    .param("ids", TextArray.of(known, SourceWrite::id))
                    .update();
        }
        var rows = new CopyRows();
        for (var head : heads) {
            for (var pointer : head.references()) {
                rows.add(
                        head.id(),
                        pointer.attribute(),
                        pointer.seq(),
                        pointer.to(),
                        source(pointer, head),
                        pointer.key(),
                        pointer.golden());
            }
        }
        rows.run("""
                copy intake.reference (source_record, attribute, seq, target_domain, target_source, target_key, \
                target_golden)""", connections);
    }

    // A key without a source is one of the source that sent it.
    private static @Nullable Object source(Pointer pointer, SourceWrite head) {
        if (pointer.key() == null) {
            return null;
        }
        return pointer.source() == null ? head.change().source() : pointer.source();
    }

    private void replaceIdentifiers(DomainName domain, List<SourceWrite> writes, List<SourceWrite> heads) {
        var rows = new CopyRows();
        var before = writes.stream()
                .filter(write -> !write.identifiersBefore().isEmpty())
                .toList();
        if (!before.isEmpty()) {
            deleteIdentifiers(domain, before);
        }
        for (var head : heads) {
            head.identifiers().stream()
                    .map(claim -> List.of(claim.scheme(), claim.value()))
                    .distinct()
                    .forEach(claim -> rows.add(domain, claim.getFirst(), claim.getLast(), head.id()));
        }
        rows.run("copy intake.identifier (domain, scheme, value, source_record)", connections);
    }

    private void deleteIdentifiers(DomainName domain, List<SourceWrite> writes) {
        record Gone(UUID id, Claim claim) {}
        var gone = writes.stream()
                .flatMap(write -> write.identifiersBefore().stream().map(claim -> new Gone(write.id(), claim)))
                .toList();
        database.sql("""
                        delete from intake.identifier i
                        using unnest(:schemes::text[], :values::text[], :ids::text[]::uuid[]) as w (scheme, value, id)
                        where i.domain = :domain and i.scheme = w.scheme and i.value = w.value
                            and i.source_record = w.id""")
                .param("domain", domain.value())
                .param(
                        "schemes",
                        gone.stream().map(each -> each.claim().scheme()).toArray(String[]::new))
                .param("values", gone.stream().map(each -> each.claim().value()).toArray(String[]::new))
                .param("ids", gone.stream().map(each -> each.id().toString()).toArray(String[]::new))
                .update();
    }

    private static @Nullable String hex(byte @Nullable [] bytes) {
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
