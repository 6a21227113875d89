package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.report.Report.LevelWeight;
import org.junit.jupiter.api.Test;

class ScoresTests {

    private static final Run RUN = Runs.suppliers();
    private static final Scores SCORES = new Scores(RUN);

    @Test
    void everyComparedPairStandsInTheHistogram() {
        assertThat(SCORES.histogram().counts().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(SCORES.size());
        assertThat(SCORES.histogram().chosen()).contains("chose the threshold by itself");
    }

    @Test
    void everyFieldThatIsComparedHasItsWeights() {
        assertThat(SCORES.weights())
                .extracting(field -> field.field())
                .contains("name", "street", "city", "zip", "phone");
        assertThat(SCORES.weights()).allSatisfy(field -> {
            assertThat(field.levels())
                    .isNotEmpty()
                    .extracting(LevelWeight::level)
                    .doesNotHaveDuplicates();
            assertThat(field.levels().stream().mapToDouble(LevelWeight::share).sum())
                    .isBetween(0.0, 1.0 + 1e-9);
        });
    }

    @Test
    void theFirstLevelOfAFieldIsWorthMoreThanTheLast() {
        assertThat(SCORES.weights())
                .filteredOn(
                        field -> field.field().equals("name") || field.field().equals("phone"))
                .allSatisfy(field -> assertThat(field.levels().getFirst().weight())
                        .isGreaterThan(field.levels().getLast().weight()));
    }
}
