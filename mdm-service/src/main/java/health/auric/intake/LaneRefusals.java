package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.model.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes out of a lane's way what the lane cannot get through; part of the lane's transaction. */
@Component
public class LaneRefusals {

    /** The code of a change that made its batch fail. */
    public static final String FAILED = "lane-failed";

    private final Quarantine quarantine;
    private final TallyWriter tallies;

    LaneRefusals(Quarantine quarantine, TallyWriter tallies) {
        this.quarantine = quarantine;
        this.tallies = tallies;
    }

    /** Puts the change into quarantine; the message is for people and names no values. */
    public void add(DomainName domain, LandedChange change, String code, String message) {
        var stream = new Stream(change.source(), domain);
        var finding = new Finding("", Finding.Severity.ERROR, code, message);
        var stopped = new Stopped(
                change.key(),
                change.position(),
                change.changedAt(),
                change.withdrawn(),
                change.sent(),
                List.of(finding),
                change.hash(),
                change.batch(),
                null,
                change.correlationId());
        int opened = quarantine.add(stream, List.of(stopped));
        if (opened > 0) {
            tallies.count(stream, 0, opened);
        }
    }
}
