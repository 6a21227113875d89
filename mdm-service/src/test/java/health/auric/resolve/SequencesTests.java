package health.auric.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.HubTest;
import health.auric.access.Actors;
import health.auric.intake.Source;
import health.auric.intake.SourceRegister;
import health.auric.kernel.FacilityCode;
import health.auric.kernel.SourceCode;
import health.auric.resolve.Step.Drain;
import health.auric.resolve.Step.Send;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
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

    @Test
    void inWhateverOrderTheSameRecordsComeTheySayTheSame() {
        var play = new Play(hub);
        for (long seed = SEED; seed < SEED + 5; seed++) {
            var sends = new Draw(seed).strangers(60);
            var said = new LinkedHashSet<List<String>>();
            for (int order = 0; order < 3; order++) {
                Collections.shuffle(sends, new Random(seed + order));
                play.play(then(sends, new Drain("gadget", 7 + order * 40)));
                said.add(play.held.contents());
            }
            assertThat(said).as("seed " + seed).hasSize(1);
            assertThat(said.getFirst()).hasSizeBetween(20, 60);
        }
    }

    @Test
    void sentTwiceItChangesNothing() {
        var play = new Play(hub);
        for (long seed = SEED; seed < SEED + 5; seed++) {
            var sends = new Draw(seed).strangers(60);
            play.play(then(sends, new Drain("gadget", 20)));
            var before = play.held.lines();
            var past = play.held.versions();

            play.on(then(sends, new Drain("gadget", 20)));

            assertThat(play.held.lines()).isEqualTo(before);
            assertThat(play.held.versions()).isEqualTo(past);
        }
    }

    private static List<Step> then(List<Send> sends, Drain drain) {
        var steps = new ArrayList<Step>(sends);
        steps.add(drain);
        return steps;
    }
}
