package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressTests {
    private final Map<String, Long> reached = Collections.synchronizedMap(new LinkedHashMap<>());

    private void hear(String phase, long done, long total) {
        assertThat(done).isBetween(0L, total);
        reached.merge(phase, done, Math::max);
    }

    @Test
    void everyPhaseIsSaidToItsEnd() {
        Table table = new Table(
                List.of("name", "city"),
                IntStream.range(0, 3_000)
                        .mapToObj(i -> new Entry("r" + i, "erp", List.of("Clinic " + i % 700, "Town " + i % 90)))
                        .toList());

        Matcher matcher = Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE, this::hear);

        assertThat(reached.keySet()).containsExactly("Reading records", "Finding candidates", "Comparing pairs");
        assertThat(reached.values()).containsExactly(3_000L, 3_000L, (long) matcher.candidates());
    }

    @Test
    void nobodyNeedsToHear() {
        Table table = new Table(List.of("name"), List.of(new Entry("a", "erp", List.of("Clinic"))));

        assertThat(Matcher.of(MatchProfile.suggest(table), table, Mode.DEDUPE).candidates())
                .isZero();
    }
}
