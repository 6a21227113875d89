package health.auric.resolve;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;

/** Whatever comes in whatever order, the hub holds what the rules say, and held it then. */
@HubTest
@TestPropertySource(properties = "auric.domains.folder=src/test/resources/sequence-domains")
class SequencesTests {

    private static final int SIDE_BY_SIDE = 100;
    private static final int SEQUENCES = Integer.getInteger("auric.sequences", 2_000);
    private static final long SEED = Long.getLong("auric.sequences.seed", 20_261_120L);

    @Autowired
    ApplicationContext hub;

    @BeforeEach
    void threeSources(@Autowired SourceRegister register) {
        Actors.asSystem(() -> Kind.TRUST.forEach((code, trust) -> {
            var lakemont = new FacilityCode("LKM");
            register.register(new Source(new SourceCode(code), code, "erp", lakemont, trust, "SRC", 1), lakemont);
        }));
    }

    @Test
    void theHubHoldsWhatTheRulesSayAfterAnySequence() {
        var play = new Play(hub);
        for (int done = 0; done < SEQUENCES; done += SIDE_BY_SIDE) {
            long seed = SEED + done;
            new Shrinking(play::play).run("Seed " + seed, new Draw(seed).steps(SIDE_BY_SIDE));
        }
    }
}
