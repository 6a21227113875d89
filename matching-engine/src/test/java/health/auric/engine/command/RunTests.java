package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import health.auric.engine.report.Report.Case;
import health.auric.engine.report.Report.Part;
import health.auric.engine.report.Report.Tone;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RunTests {

    private static final Run RUN = Runs.suppliers();

    @Test
    void everyExplanationAddsUpToItsScore() {
        var random = new Random(3);
        var entries = RUN.records().table().entries();
        for (int i = 0; i < 500; i++) {
            var seen = RUN.explain(
                    entries.get(random.nextInt(entries.size())).id(),
                    entries.get(random.nextInt(entries.size())).id());
            assertThat(seen.prior() + sum(seen)).isEqualTo(seen.score(), within(1e-9));
        }
    }

    @Test
    void theScoreIsTheProbabilityInBits() {
        RUN.outcome().links().stream()
                .limit(200)
                .map(link -> RUN.explain(link.a(), link.b()))
                .forEach(seen -> {
                    if (Math.abs(seen.score()) < 25) {
                        assertThat(Run.probability(seen.score())).isEqualTo(seen.probability(), within(0.02));
                    }
                });
    }

    @Test
    void anExplanationIsTheSameFromBothEnds() {
        var link = RUN.outcome().links().getFirst();

        assertThat(RUN.explain(link.b(), link.a()).score())
                .isEqualTo(RUN.explain(link.a(), link.b()).score());
    }

    @Test
    void aLinkIsTheSameAndStrangersAreDifferent() {
        var link = RUN.outcome().links().getFirst();
        assertThat(RUN.explain(link.a(), link.b()))
                .extracting(Case::tone, Case::verdict)
                .containsExactly(Tone.SAME, "same");

        var stranger = RUN.records().table().entries().stream()
                .filter(entry -> !RUN.matcher().isCandidate(entry.id(), link.a())
                        && !entry.id().equals(link.a()))
                .findFirst()
                .orElseThrow();
        var seen = RUN.explain(link.a(), stranger.id());
        assertThat(seen.tone()).isEqualTo(Tone.DIFFERENT);
        assertThat(seen.sentence()).contains("not compared in the run");
    }

    @Test
    void valuesAreShownAsTheyWereGiven() {
        var entry = RUN.records().table().entries().getFirst();
        var other = RUN.records().table().entries().getLast();

        assertThat(RUN.explain(entry.id(), other.id()).parts())
                .filteredOn(part -> part.field().equals("name"))
                .extracting(Part::givenA, Part::givenB)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        entry.values().getFirst(), other.values().getFirst()));
    }

    @Test
    void rarityIsToldApartFromTheLevel() {
        assertThat(RUN.outcome().links().stream().flatMap(link -> RUN.explain(link.a(), link.b()).parts().stream()))
                .allSatisfy(part ->
                        assertThat(part.level()).doesNotEndWith(", rare").doesNotEndWith(", common"))
                .anyMatch(part -> part.rarity().equals("rare"));
    }

    @Test
    void bitsAndProbabilitiesAreTwoWaysToSayTheSame() {
        for (double p : new double[] {0.0001, 0.1, 0.5, 0.9, 0.9999}) {
            assertThat(Run.probability(Run.bits(p))).isEqualTo(p, within(1e-9));
        }
        assertThat(Run.bits(0)).isFinite();
        assertThat(Run.bits(1)).isFinite();
    }

    private static double sum(Case seen) {
        return seen.parts().stream().mapToDouble(Part::weight).sum();
    }
}
