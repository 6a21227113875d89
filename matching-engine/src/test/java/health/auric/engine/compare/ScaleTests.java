package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTests {
    private final Scale scale =
            new Scale(List.of(Level.of("different", -3), Level.of("alike", 1), Level.rare("the same", 4)));

    @Test
    void hasAnOutcomeForMissingAndThreeWhereRarityMatters() {
        assertThat(scale.outcomes()).isEqualTo(6);
        assertThat(scale.name(Scale.MISSING)).isEqualTo("missing");
        assertThat(scale.name(scale.outcome(1, 2))).isEqualTo("alike");
        assertThat(scale.name(scale.outcome(2, 2))).isEqualTo("the same, rare");
    }

    @Test
    void weighsARareAgreementMore() {
        assertThat(scale.weight(scale.outcome(2, 0))).isEqualTo(2.5);
        assertThat(scale.weight(scale.outcome(2, 1))).isEqualTo(4);
        assertThat(scale.weight(scale.outcome(2, 2))).isEqualTo(5.5);
        assertThat(scale.weight(Scale.MISSING)).isZero();
    }

    @Test
    void findsTheLevelOfAnOutcome() {
        assertThat(scale.level(Scale.MISSING)).isEqualTo(-1);
        assertThat(scale.level(scale.outcome(2, 1))).isEqualTo(2);
        assertThat(scale.rarity(scale.outcome(2, 1))).isEqualTo(1);
        assertThat(scale.rarity(scale.outcome(0, 2))).isEqualTo(1);
    }
}
