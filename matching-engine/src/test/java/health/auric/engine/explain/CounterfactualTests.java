package health.auric.engine.explain;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.compare.Comparison;
import health.auric.engine.compare.Level;
import health.auric.engine.compare.Scale;
import health.auric.engine.compare.Scratch;
import health.auric.engine.compare.Subject;
import health.auric.engine.score.Model;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CounterfactualTests {
    private static final List<Comparison> COMPARISONS = List.of(field("name", 6), field("phone", 5), field("city", 2));
    private final Model model = Model.shipped(COMPARISONS);
    private final Counterfactual counterfactual = new Counterfactual(model, COMPARISONS);

    private record Plain(Subject subject, Scale scale) implements Comparison {
        @Override
        public int compare(int a, int b, Scratch scratch) {
            return Scale.MISSING;
        }

        @Override
        public String standard(int row) {
            return "";
        }
    }

    private static Comparison field(String name, double weight) {
        return new Plain(
                new Subject(name, List.of(name), name),
                new Scale(List.of(
                        new Level("different", -weight, false),
                        new Level("alike", weight / 2, false),
                        new Level("the same", weight, false))));
    }

    @Test
    void findsTheOneChangeThatIsJustEnough() {
        List<Change> changes = counterfactual.toward(new byte[] {3, 1, 3}, 0);

        assertThat(changes).hasSize(1);
        assertThat(changes.getFirst().name()).isEqualTo("phone");
        assertThat(changes.getFirst().from()).isEqualTo("different");
        assertThat(changes.getFirst().to()).isEqualTo("alike");
    }

    @Test
    void findsSeveralChangesWhereOneDoesNotDo() {
        byte[] outcomes = {1, 1, 1};

        List<Change> changes = counterfactual.toward(outcomes, 0);

        assertThat(changes).hasSizeGreaterThan(1);
        assertThat(changes.getFirst().name()).isEqualTo("name");
    }

    @Test
    void bringsThePairThereByWhatItNames() {
        Random random = new Random(5);
        for (int i = 0; i < 200; i++) {
            byte[] outcomes = {(byte) random.nextInt(4), (byte) random.nextInt(4), (byte) random.nextInt(4)};
            double gain = counterfactual.toward(outcomes, 0).stream()
                    .mapToDouble(Change::bits)
                    .sum();

            assertThat(model.score(outcomes) + gain).isGreaterThanOrEqualTo(-1e-9);
        }
    }

    @Test
    void changesNothingWhereTheScoreIsEnough() {
        assertThat(counterfactual.toward(new byte[] {3, 3, 3}, 0)).isEmpty();
    }

    @Test
    void findsNothingWhereNothingIsEnough() {
        assertThat(counterfactual.toward(new byte[] {1, 1, 1}, 50)).isEmpty();
    }

    @Test
    void givesWhatEachChangeBrings() {
        Change change = counterfactual.toward(new byte[] {3, 0, 1}, 3).getFirst();

        assertThat(change).isEqualTo(new Change("city", "different", "alike", 3));
    }
}
