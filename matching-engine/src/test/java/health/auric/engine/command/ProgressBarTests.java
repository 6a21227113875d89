package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressBarTests {

    private static final long SECOND = 1_000_000_000;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();

    @Test
    void aPersonSeesABarAndTheTimeLeft() {
        var bar = bar(true);
        bar.at("Comparing", 0, 1000);
        clock.set(2 * SECOND);
        bar.at("Comparing", 250, 1000);

        assertThat(text())
                .contains("\rComparing", "[######..................]", "25 %", "6.0 s left")
                .doesNotContain("\n");
    }

    @Test
    void theBarIsDrawnTenTimesASecondAtMost() {
        var bar = bar(true);
        for (int i = 0; i < 100_000; i++) {
            clock.addAndGet(10_000);
            bar.at("Comparing", i, 1_000_000);
        }

        assertThat(text().split("\r")).hasSizeBetween(8, 13);
    }

    @Test
    void aLogGetsOneLinePerPhase() {
        var bar = bar(false);
        bar.at("Reading", 0, 0);
        bar.at("Comparing", 0, 1000);
        clock.set(3 * SECOND);
        bar.at("Comparing", 1000, 1000);
        bar.end();
        bar.end();

        assertThat(text().lines()).hasSize(2).last().asString().contains("Comparing", "1,000", "3.0 s");
        assertThat(text()).doesNotContain("\r");
    }

    @Test
    void aPhaseOfUnknownLengthCounts() {
        bar(true).at("Reading", 12_345, 0);

        assertThat(text()).contains("Reading", "12,345");
    }

    @Test
    void threadsThatTellInAnyOrderDoNotMakeItGoBack() {
        var bar = bar(true);
        bar.at("Comparing", 0, 1000);
        clock.set(SECOND);
        bar.at("Comparing", 500, 1000);
        clock.set(2 * SECOND);
        bar.at("Comparing", 300, 1000);

        assertThat(List.of(text().split("\r")))
                .last()
                .asString()
                .contains("50 %")
                .doesNotContain("30 %");
    }

    @Test
    void aPhaseThatComesAgainBeginsAtNothing() {
        var bar = bar(true);
        bar.at("Finding candidates", 1000, 1000);
        bar.at("Comparing", 10, 10);
        clock.set(5 * SECOND);
        bar.at("Finding candidates", 100, 1000);

        assertThat(List.of(text().split("\r"))).last().asString().contains("10 %");
    }

    @Test
    void whoWantsOnlyTheResultSeesNoBar() {
        var out = new PrintStream(err, true, StandardCharsets.UTF_8);
        var quiet = new Terminal(out, out, true, clock::get).quiet();
        var bar = new ProgressBar(quiet);
        bar.at("Comparing", 10, 10);
        bar.end();
        quiet.say("Read 10 records");
        assertThat(text()).isEmpty();

        quiet.result("10 records");
        assertThat(text()).isEqualToIgnoringNewLines("10 records");
    }

    @Test
    void timesAreSaidInMinutesWhenTheyAreLong() {
        assertThat(ProgressBar.seconds(750_000_000)).isEqualTo("0.8 s");
        assertThat(ProgressBar.seconds(125 * SECOND)).isEqualTo("2 min 5 s");
    }

    private ProgressBar bar(boolean watched) {
        var out = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressBar(new Terminal(out, out, watched, clock::get));
    }

    private String text() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
