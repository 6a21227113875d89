package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShapeTests {
    private static float most(String a, String b) {
        return Shape.most(Shape.of(a), Shape.of(b));
    }

    @Test
    void rulesOutWordsWithFewLettersInCommon() {
        assertThat(most("hospital", "clinic")).isLessThan(0.7f);
    }

    @Test
    void rulesOutNothingOneEditAwayOrWithinTheOther() {
        assertThat(most("meyer", "mexer")).isEqualTo(1);
        assertThat(most("meyer", "meyre")).isEqualTo(1);
        assertThat(most("intl", "international")).isEqualTo(1);
        assertThat(most("x".repeat(400), "y".repeat(400))).isEqualTo(1);
    }
}
