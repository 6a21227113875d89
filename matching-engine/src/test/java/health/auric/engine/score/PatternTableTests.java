package health.auric.engine.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PatternTableTests {

    @Test
    void numbersEqualPatternsAlikeAndOthersApart() {
        Random random = new Random(5);
        byte[] outcomes = new byte[60_000];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = (byte) random.nextInt(8);
        }
        PatternTable table = new PatternTable(outcomes, 6);
        Map<String, Integer> known = new HashMap<>();
        for (int pair = 0; pair < 10_000; pair++) {
            String text = new String(outcomes, pair * 6, 6, java.nio.charset.StandardCharsets.ISO_8859_1);
            int number = table.number(pair);
            assertThat(known.computeIfAbsent(text, fresh -> number)).isEqualTo(number);
        }

        assertThat(table.patterns()).hasNumberOfRows(known.size());
    }
}
