package health.auric.resolve;

import health.auric.intake.LaneRefusals;
import org.springframework.stereotype.Component;

/** What a lane's transaction writes beside golden state: progress of uploads, quality counts, the audit entry. */
@Component
class Bookkeeping {

    private final LaneRefusals refusals;

    Bookkeeping(LaneRefusals refusals) {
        this.refusals = refusals;
    }

    void count(Decided decided) {
        var domain = decided.resolution().definition.name();
        for (var change : decided.resolution().contradictions) {
            refusals.add(
                    domain, change, "contradiction", "The same place in the source's order came with other content.");
        }
    }

    void audit(Decided decided) {}
}
