package health.auric.golden;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.SourceCode;
import health.auric.model.ShippedDomains;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SurvivorshipExamplesTests {
    @Test
    void aHoldStaysWhoeverSaysIt() {
        var one = new Contribution(new UUID(0, 1), new SourceCode("lawson"), "erp", 1, "V-1", Instant.EPOCH, Map.of("legalName", "ACME", "holds", List.of(Map.of("kind", "PAYMENT"))));
        var two = new Contribution(new UUID(0, 2), new SourceCode("peoplesoft"), "erp", 2, "V-2", Instant.EPOCH.plusSeconds(5), Map.of("legalName", "ACME INC", "legalParty", Map.of("key", "V-9")));
        var composed = Survivorship.compose(ShippedDomains.named("supplier"), List.of(one, two), List.of(), LocalDate.of(2026, 1, 1));
        assertThat(composed.content()).containsKey("holds");
    }
}
