package health.auric.resolve;

import health.auric.resolve.Step.RecordName;
import health.auric.resolve.Step.Send;
import health.auric.resolve.Step.SetByHand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One domain as it must be: what waits, the source records, the golden records and the claims to identifiers. */
final class SupposedDomain {

    private final Kind kind;
    private final List<Send> waiting = new ArrayList<>();
    private final Map<RecordName, SupposedRecord> records = new LinkedHashMap<>();
    private final List<SupposedGolden> goldens = new ArrayList<>();
    private final SupposedClaims claims = new SupposedClaims();
    private int born;
    private long numbers;

    SupposedDomain(Kind kind) {
        this.kind = kind;
    }

    Collection<SupposedRecord> records() {
        return records.values();
    }

    List<SupposedGolden> goldens() {
        return goldens;
    }

    Optional<SupposedRecord> find(RecordName name) {
        return Optional.ofNullable(records.get(name));
    }

    /** The newest the hub has of a record is what an arrival is held against, decided or not. */
    String land(Send send) {
        long newest = -1;
        Object content = null;
        var record = records.get(send.name());
        if (record != null) {
            newest = record.position;
            content = record.content;
        }
        for (var other : waiting) {
            if (other.name().equals(send.name()) && other.position() >= newest) {
                newest = other.position();
                content = other.content();
            }
        }
        if (newest >= 0 && Objects.equals(content, send.content())) {
            // Said again at a later place: what comes late from in between must find it there.
            if (send.position() > newest) {
                waiting.add(send);
            }
            return "Unchanged";
        }
        if (send.position() <= newest) {
            return send.position() == newest ? "Contradicts" : "Older";
        }
        waiting.add(send);
        return "Landed";
    }

    void drain(int atOnce) {
        waiting.sort(Comparator.comparing(send -> !send.urgent()));
        while (!waiting.isEmpty()) {
            boolean urgent = waiting.getFirst().urgent();
            var batch = new ArrayList<Send>();
            while (!waiting.isEmpty()
                    && batch.size() < atOnce
                    && waiting.getFirst().urgent() == urgent) {
                batch.add(waiting.removeFirst());
            }
            decide(batch);
        }
    }

    private void decide(List<Send> batch) {
        var touched = new LinkedHashSet<SupposedGolden>();
        var changed = new LinkedHashSet<SupposedRecord>();
        claims.open();
        for (var send : batch) {
            var record = records.computeIfAbsent(send.name(), name -> new SupposedRecord(name, kind));
            changed.add(record);
            decide(record, send, touched);
        }
        claims.close();
        changed.forEach(SupposedRecord::settle);
        settle(touched);
    }

    private void decide(SupposedRecord record, Send send, Set<SupposedGolden> touched) {
        if (send.position() <= record.position) {
            return;
        }
        if (record.saysSame(send)) {
            record.position = send.position();
            return;
        }
        var before = record.say();
        record.become(send);
        var golden = record.golden;
        if (golden == null && record.live()) {
            golden = join(record);
            touched.add(golden);
        } else if (golden != null && !record.live()) {
            golden.leave(record, before);
            record.unlink(golden);
            claims.claim(golden, "two");
            touched.add(golden);
        } else if (golden != null) {
            claims.claim(golden, "elsewhere");
            touched.add(golden);
        }
    }

    private SupposedGolden join(SupposedRecord record) {
        var contest = "two";
        for (var identifier : record.exclusive().entrySet()) {
            var holder = claims.holder(identifier.getKey(), identifier.getValue());
            if (holder != null && holder.accepts(record)) {
                return join(record, holder, identifier.getKey(), contest);
            }
            contest = holder == null ? contest : "apart";
        }
        if (record.left != null && record.left.members.isEmpty()) {
            return join(record, record.left, "returned", contest);
        }
        return join(record, new SupposedGolden(kind, ++born), "own", contest);
    }

    private SupposedGolden join(SupposedRecord record, SupposedGolden golden, String rule, String contest) {
        golden.join(record);
        record.link(golden, rule);
        claims.claim(golden, contest);
        return golden;
    }

    // One that came and went within a batch never was.
    private void settle(Set<SupposedGolden> touched) {
        touched.stream().sorted(Comparator.comparing(golden -> golden.age)).forEach(golden -> {
            if (golden.committed() || !golden.members.isEmpty()) {
                if (!golden.committed()) {
                    golden.number = ++numbers;
                    goldens.add(golden);
                }
                golden.settle();
            }
        });
    }

    void set(SupposedGolden golden, SetByHand by) {
        if (by.value() == null) {
            golden.byHand.remove(by.attribute());
        } else {
            golden.byHand.put(by.attribute(), by.value());
        }
        golden.settle();
    }

    void describe(List<String> lines) {
        for (var record : records.values()) {
            lines.add("record %s v%d %s at %d"
                    .formatted(record.name, record.version, record.live() ? "live" : "withdrawn", record.position));
            int seq = 0;
            for (var link : record.links) {
                lines.add("link %s #%d -> %s %s %s"
                        .formatted(record.name, ++seq, link.golden.label(), link.rule, link.open ? "open" : "ended"));
            }
            record.identifiers(false)
                    .forEach((scheme, value) ->
                            lines.add("identifier %s %s of %s".formatted(scheme, value, record.name)));
            if (!record.localVersions.isEmpty()) {
                lines.add("feed of %s %s".formatted(record.name, record.localVersions));
            }
        }
        for (var golden : goldens) {
            lines.add("golden %s %s v%d %s"
                    .formatted(golden.label(), golden.status, golden.version, new TreeMap<>(golden.content)));
            lines.add("title %s %s".formatted(golden.label(), golden.content.get("name")));
            lines.add("feed of %s %s".formatted(golden.label(), golden.told));
        }
        claims.describe(lines);
        waiting.forEach(send -> lines.add("waiting %s at %d".formatted(send.name(), send.position())));
    }
}
