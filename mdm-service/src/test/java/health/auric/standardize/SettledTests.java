package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.GroupStandardized;
import health.auric.model.GroupStandardizer;
import health.auric.model.Remark;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SettledTests {

    private final AtomicInteger rounds = new AtomicInteger();

    private GroupStandardizer peelingOneLayer() {
        return fields -> {
            rounds.incrementAndGet();
            var value = fields.getOrDefault("value", "");
            var peeled = value.startsWith("(") ? value.substring(1, value.length() - 1) : value;
            return new GroupStandardized(Map.of("value", peeled), List.of(new Remark("peeled", "Seen.")));
        };
    }

    @Test
    void aRuleIsRepeatedUntilNothingMoves() {
        var answer = new Settled(peelingOneLayer()).standardize(Map.of("value", "(((x)))"));

        assertThat(answer.fields()).containsEntry("value", "x");
        assertThat(rounds).hasValue(4);
    }

    @Test
    void aRemarkOfSeveralRoundsIsSaidOnce() {
        assertThat(new Settled(peelingOneLayer())
                        .standardize(Map.of("value", "((x))"))
                        .remarks())
                .hasSize(1);
    }

    @Test
    void whatNeverSettlesEndsAllTheSame() {
        GroupStandardizer restless =
                fields -> new GroupStandardized(Map.of("value", Integer.toString(rounds.incrementAndGet())), List.of());

        assertThat(new Settled(restless).standardize(Map.of()).fields()).containsEntry("value", "8");
    }
}
