package health.auric.intake;

import health.auric.kernel.DomainName;
import health.auric.model.Finding;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Takes back what landed and the lane could not decide; part of the lane's transaction. */
@Component
public class LaneRefusals {

    private final Quarantine quarantine;

    LaneRefusals(Quarantine quarantine) {
        this.quarantine = quarantine;
    }

    public void refuse(DomainName domain, LandedChange change, String code, String message) {
        var arrival = new Arrival(change.key(), change.position(), change.changedAt(), change.withdrawn(), Map.of());
        var finding = new Finding("", Finding.Severity.ERROR, code, message);
        quarantine.add(
                new Stream(change.source(), domain),
                List.of(new Checked(
                        arrival, Map.of(), change.sent(), change.standard(), List.of(finding), change.hash())));
    }
}
