package health.auric.integrity;

import java.util.List;

/** What all checks found in one moment of the database. */
public record IntegrityReport(List<CheckResult> checks) {

    public IntegrityReport {
        checks = List.copyOf(checks);
    }

    public boolean ok() {
        return checks.stream().allMatch(CheckResult::ok);
    }
}
