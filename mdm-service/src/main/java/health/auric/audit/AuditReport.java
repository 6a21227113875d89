package health.auric.audit;

import java.util.Optional;

/** What came of walking the chain: how many entries are as they were written, and the first break. */
public record AuditReport(long entries, int anchors, Optional<ChainBreak> firstBreak) {

    public boolean intact() {
        return firstBreak.isEmpty();
    }
}
