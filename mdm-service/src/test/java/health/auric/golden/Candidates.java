package health.auric.golden;

import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import health.auric.model.Surviving;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What sources could say of an attribute of a shipped domain. */
final class Candidates {

    static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");

    private Candidates() {}

    static Surviving surviving(String domain, String attribute) {
        return ShippedDomains.named(domain).surviving().stream()
                .filter(each -> each.name().equals(attribute))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no golden attribute " + attribute));
    }

    static Candidate candidate(int number, String kind, int trust, Instant at, Object value) {
        var from = new Contribution(
                new UUID(0, number), new SourceCode("source-" + number), kind, trust, "K" + number, at, Map.of());
        return new Candidate(from, number, value);
    }

    static Contribution contribution(String source, int trust, String key, int record, Instant at) {
        return new Contribution(new UUID(0, record), new SourceCode(source + source), "erp", trust, key, at, Map.of());
    }
}
