package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What every standardizer keeps to. */
abstract class StandardizerContract {

    private static final Duration FOR_ALL = Duration.ofSeconds(30);

    abstract Object standardize(String text);

    @Test
    void readsAnyTextWithoutFailingAndAlwaysTheSameWay() {
        assertThat(HostileText.mixtures()).allSatisfy(text -> {
            var read = standardize(text);

            assertThat(standardize(text)).isEqualTo(read).hasToString(read.toString());
        });
    }

    @Test
    void readsLongTextsInLinearTime() {
        assertTimeout(FOR_ALL, () -> HostileText.longTexts().forEach(this::standardize));
    }

    @Test
    void doesNotDependOnCaseAndBlanksAround() {
        assertThat(standardize(" \t12 Main \u00a0"))
                .hasToString(standardize("12 Main").toString());
    }
}
