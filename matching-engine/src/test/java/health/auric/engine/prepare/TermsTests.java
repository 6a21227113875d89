package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermsTests {
    private final Terms terms = new Terms();

    @Test
    void numbersEachTokenOnce() {
        assertThat(terms.id("one")).isEqualTo(terms.id("one")).isNotEqualTo(terms.id("two"));
        assertThat(terms.text(terms.id("two"))).isEqualTo("two");
    }

    @Test
    void knowsManyTokens() {
        List<Integer> ids =
                IntStream.range(0, 50_000).mapToObj(i -> terms.id("token" + i)).toList();

        assertThat(ids).doesNotHaveDuplicates();
        assertThat(IntStream.range(0, 50_000)).allMatch(i -> terms.id("token" + i) == ids.get(i));
    }

    @Test
    void forgetsTheNewestTokensAndNoOthers() {
        IntStream.range(0, 5_000).forEach(i -> terms.id("kept" + i));
        IntStream.range(0, 5_000).forEach(i -> terms.id("passing" + i));

        terms.keep(5_000);

        assertThat(terms.size()).isEqualTo(5_000);
        assertThat(IntStream.range(0, 5_000)).allMatch(i -> terms.id("kept" + i) == i);
        assertThat(terms.id("passing7")).isEqualTo(5_000);
    }

    @Test
    void findsATokenWhoseTextIsForgotten() {
        IntStream.range(0, 3_000).forEach(i -> terms.id("key:" + i));

        terms.blank(id -> id % 2 == 0);
        IntStream.range(0, 9_000).forEach(i -> terms.id("word" + i));

        assertThat(IntStream.range(0, 3_000)).allMatch(i -> terms.id("key:" + i) == i);
        assertThat(terms.text(4)).isEmpty();
        assertThat(terms.text(5)).isEqualTo("key:5");
    }

    @Test
    void saysWhichNumbersLast() {
        int early = terms.id("early");
        terms.freeze();

        assertThat(terms.isLasting(early)).isTrue();
        assertThat(terms.isLasting(terms.id("late"))).isFalse();
    }
}
