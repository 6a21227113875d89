package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorthKnowingTests {

    @Test
    void columnsThatAreOddAreNamed() {
        var csv = new StringBuilder("id,name,fax\n");
        for (int i = 0; i < 40; i++) {
            csv.append("%d,Supplier %d,%s\n".formatted(i, i, i == 0 ? "740-555-0100" : ""));
        }

        assertThat(WorthKnowing.of(Runs.of(csv.toString())))
                .anyMatch(sentence -> sentence.startsWith("fax: ") && sentence.contains("often empty"));
    }

    @Test
    void nobodyIsToldMoreThanHeReads() {
        var many = IntStream.range(0, 40).mapToObj(i -> "sentence " + i).toList();

        assertThat(WorthKnowing.first(many)).hasSize(13).endsWith("and 28 more");
        assertThat(WorthKnowing.first(List.of("one"))).containsExactly("one");
    }
}
