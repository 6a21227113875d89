package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTests {

    private static Ids ids(List<String> of) {
        return new Ids(of.stream().map(id -> new Entry(id, "erp", List.of())).toList());
    }

    @Test
    void findsEveryRecordInWhateverOrderTheyAre() {
        List<String> names = new ArrayList<>(
                IntStream.range(0, 1_000).mapToObj(i -> "V-" + i).toList());
        Collections.shuffle(names, new Random(3));
        Ids ids = ids(names);

        assertThat(IntStream.range(0, 1_000)).allMatch(row -> ids.row(names.get(row)) == row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "A", "B5", "Z", "\uD83D\uDE00"})
    void saysWhichIdIsUnknown(String id) {
        assertThatThrownBy(() -> ids(List.of("B", "C")).row(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("There is no record with the id " + id);
    }

    @Test
    void knowsNothingOfAnEmptyTable() {
        assertThatThrownBy(() -> ids(List.of()).row("A")).isInstanceOf(IllegalArgumentException.class);
    }
}
