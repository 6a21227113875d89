package health.auric.resolve;

import health.auric.golden.ExclusiveValue;
import health.auric.golden.GoldenHead;
import health.auric.golden.GoldenHeads;
import health.auric.golden.Hold;
import health.auric.golden.Link;
import health.auric.golden.Overrides;
import health.auric.golden.SetValue;
import health.auric.intake.SourceHead;
import health.auric.intake.SourceRecords;
import health.auric.model.DomainDefinition;
import health.auric.resolve.Change.RecordKey;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Loads what a batch could touch, in a handful of queries however large the batch. */
@Component
class SnapshotReader {

    private final SourceRecords sources;
    private final GoldenHeads goldens;
    private final Overrides overrides;
    private final ChangeReader reader;

    SnapshotReader(SourceRecords sources, GoldenHeads goldens, Overrides overrides, ChangeReader reader) {
        this.sources = sources;
        this.goldens = goldens;
        this.overrides = overrides;
        this.reader = reader;
    }

    Snapshot read(DomainDefinition definition, List<Change> changes, List<UUID> due) {
        var records = new LinkedHashMap<UUID, WorkingRecord>();
        add(
                records,
                definition,
                sources.of(
                        definition.name(), changes.stream().map(Change::landed).toList()));
        var lastLinks = goldens.lastLinksOf(records.keySet());
        var holds = goldens.holders(definition.name(), exclusive(changes, records.values()));
        var ids = Stream.of(lastLinks.stream().map(Link::golden), holds.stream().map(Hold::golden), due.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var working = goldens(ids);
        gather(definition, records, working);
        lastLinks.forEach(link -> loaded(records, link.record()).lastLink = link);
        return new Snapshot(byKey(records.values()), working, book(holds, ids), due, LocalDate.now(ZoneOffset.UTC));
    }

    private void add(Map<UUID, WorkingRecord> records, DomainDefinition definition, List<SourceHead> heads) {
        heads.forEach(head -> records.put(head.id(), reader.read(definition, head)));
    }

    private static Set<ExclusiveValue> exclusive(List<Change> changes, Collection<WorkingRecord> records) {
        var values = new LinkedHashSet<ExclusiveValue>();
        for (var change : changes) {
            for (var claim : change.claims()) {
                if (claim.exclusive()) {
                    values.add(new ExclusiveValue(claim.scheme(), claim.value()));
                }
            }
        }
        records.forEach(record -> values.addAll(record.exclusive()));
        return values;
    }

    private Map<UUID, WorkingGolden> goldens(Set<UUID> ids) {
        // The heads first: what a person sets after this raises the lock version and makes the batch be decided again.
        var heads = goldens.byId(ids);
        var set = overrides.of(ids);
        var working = new HashMap<UUID, WorkingGolden>();
        for (GoldenHead head : heads) {
            List<SetValue> values = set.getOrDefault(head.id(), List.of());
            working.put(head.id(), new WorkingGolden(head.id(), head, values));
        }
        return working;
    }

    private void gather(
            DomainDefinition definition, Map<UUID, WorkingRecord> records, Map<UUID, WorkingGolden> working) {
        var links = goldens.linksTo(working.keySet());
        var linked = links.stream().map(Link::record).filter(id -> !records.containsKey(id));
        add(records, definition, sources.byId(linked.toList()));
        for (var link : links) {
            var record = loaded(records, link.record());
            record.lastLink = link;
            loaded(working, link.golden()).add(record);
        }
    }

    private static <T> T loaded(Map<UUID, T> all, UUID id) {
        return Objects.requireNonNull(all.get(id), "Loaded before.");
    }

    // A golden record's other identifiers stay claimed although no change of the batch names them.
    private HoldBook book(List<Hold> named, Set<UUID> ids) {
        var all = new LinkedHashSet<>(named);
        all.addAll(goldens.holdsOf(ids));
        return new HoldBook(List.copyOf(all));
    }

    private static Map<RecordKey, WorkingRecord> byKey(Collection<WorkingRecord> records) {
        return records.stream()
                .collect(Collectors.toMap(
                        record -> new RecordKey(record.source, record.key),
                        Function.identity(),
                        (one, _) -> one,
                        HashMap::new));
    }
}
