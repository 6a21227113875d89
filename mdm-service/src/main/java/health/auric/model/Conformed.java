package health.auric.model;

import java.util.List;
import java.util.Map;

/** A record in the standard form of its domain, in declared order and immutable, and what was noticed on the way. */
public record Conformed(Map<String, Object> content, List<Finding> findings) {

    /** May this record go on, or must a person look at it first? */
    public boolean valid() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
