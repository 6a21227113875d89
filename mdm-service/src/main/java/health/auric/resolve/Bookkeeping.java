package health.auric.resolve;

import health.auric.access.Actors;
import health.auric.audit.AuditLeaf;
import health.auric.audit.AuditRecord;
import health.auric.audit.AuditTrail;
import health.auric.intake.LaneRefusals;
import health.auric.standardize.QualityCounts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a lane's transaction writes beside golden state: quality counts, the audit entry. */
@Component
class Bookkeeping {

    private final LaneRefusals refusals;
    private final AuditTrail trail;
    private final QualityCounts quality;

    Bookkeeping(LaneRefusals refusals, AuditTrail trail, QualityCounts quality) {
        this.refusals = refusals;
        this.trail = trail;
        this.quality = quality;
    }

    void count(Decided decided) {
        var domain = decided.resolution().definition.name();
        quality.count(domain, decided.resolution().assessments);
        for (var change : decided.resolution().contradictions) {
            refusals.add(
                    domain, change, "contradiction", "The same place in the source's order came with other content.");
        }
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
