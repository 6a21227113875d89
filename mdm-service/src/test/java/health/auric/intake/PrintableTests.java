package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "V-10442",
                "Northmere Surgical",
                "Mölnlycke",
                "Ελλάδα 7",
                "株式会社",
                "e\u0301",
                "\uD83C\uDFE5",
                "a\u00A0b",
                "می\u200Cخواهم",
                "\uD83D\uDC69\u200D\u2695"
            })
    void whatPeopleCanReadIs(String text) {
        assertThat(Printable.is(text)).isTrue();
    }

    @ParameterizedTest(name = "U+{0}")
    @ValueSource(
            ints = {
                0x0000, 0x0009, 0x000A, 0x000D, 0x001B, 0x007F, 0x0085, 0x00AD, 0x200B, 0x200E, 0x202E, 0x2028, 0x2029,
                0x2060, 0xFEFF, 0xFFFD, 0xFFFF, 0xE0001
            })
    void aLetterThatCannotBeSeenIsNot(int letter) {
        assertThat(Printable.is("V-1" + Character.toString(letter) + "0442")).isFalse();
    }

    @Test
    void halfOfALetterIsNot() {
        assertThat(Printable.is("V-\uD83C")).isFalse();
        assertThat(Printable.is("\uDFE5V-1")).isFalse();
    }
}
