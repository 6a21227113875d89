package health.auric.resolve;

import health.auric.access.Actors;
import health.auric.audit.AuditLeaf;
import health.auric.audit.AuditRecord;
import health.auric.audit.AuditTrail;
import health.auric.intake.BatchProgress;
import health.auric.intake.LandedChange;
import health.auric.intake.LaneRefusals;
import health.auric.standardize.QualityCounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a lane's transaction writes beside golden state: progress of uploads, quality counts, the audit entry. */
@Component
class Bookkeeping {

    private final LaneRefusals refusals;
    private final AuditTrail trail;
    private final QualityCounts quality;
    private final BatchProgress batches;

    Bookkeeping(LaneRefusals refusals, AuditTrail trail, QualityCounts quality, BatchProgress batches) {
        this.refusals = refusals;
        this.trail = trail;
        this.quality = quality;
        this.batches = batches;
    }

    // In the order in which a landing takes the same rows: what it tells of its source, then its upload.
    void count(Decided decided) {
        var domain = decided.resolution().definition.name();
        quality.count(domain, decided.resolution().assessments);
        for (var change : decided.resolution().contradictions) {
            refusals.add(
                    domain, change, "contradiction", "The same place in the source's order came with other content.");
        }
        batches.decided(perBatch(decided.changes().stream().map(Change::landed).toList()));
    }

    static Map<UUID, Integer> perBatch(List<LandedChange> changes) {
        var counts = new HashMap<UUID, Integer>();
        for (var change : changes) {
            if (change.batch() != null) {
                counts.merge(change.batch(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** One leaf for each version: what it was and what it said can be proven by the root alone. */
    void audit(Decided decided) {
        var leaves = decided.records().stream()
                .filter(write -> write.content() != null)
                .map(write -> AuditLeaf.of(
                        write.head().id(), write.head().version(), write.head().contentHash()))
                .toList();
        if (!leaves.isEmpty()) {
            append(decided, leaves);
        }
    }

    private void append(Decided decided, List<byte[]> leaves) {
        var actor = Actors.current();
        trail.append(new AuditRecord(
                actor.id(),
                actor.name(),
                "lane.decided",
                decided.resolution().definition.name().value(),
                Map.of("changes", decided.changes().size(), "versions", leaves.size()),
                leaves));
    }
}
