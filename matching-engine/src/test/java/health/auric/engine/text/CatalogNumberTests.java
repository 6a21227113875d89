package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogNumberTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        var read = CatalogNumber.of(text);
        return List.of(read.code(), read.bare(), read.segments(), read.flags());
    }

    @ParameterizedTest
    @CsvSource({
        "1107-0-3258, 110703258, 110703258",
        "1107 0 3258, 110703258, 110703258",
        "00481, 00481, 481",
        "REF 305889, 305889, 305889",
        "cat no. AB-12, AB12, AB12",
        "pslx350h, PSLX350H, PSLX350H",
        "ZZ-100, ZZ100, ZZ100",
        "DNU11881, DNU11881, DNU11881"
    })
    void codesAreLettersAndDigits(String text, String code, String bare) {
        assertThat(CatalogNumber.of(text).code()).isEqualTo(code);
        assertThat(CatalogNumber.of(text).bare()).isEqualTo(bare);
        assertThat(CatalogNumber.of(text).raw()).isEqualTo(text);
    }

    @Test
    void lettersAndDigitsAreSegments() {
        assertThat(CatalogNumber.of("PSLX350H").segments()).containsExactly("PSLX", "350", "H");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.81E+05", "1-Mar", "Mar-01"})
    void damageBySpreadsheetsIsFlagged(String text) {
        assertThat(CatalogNumber.of(text).flags()).containsExactly(Quality.DAMAGED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sony Turntable - PSLX350H/ 33-1/3 RPM          | PSLX350H
            Weber Summit E-620 Copper - 1752001            | E620 1752001
            CATHETER FOLEY 16FR 5CC BARD 0165SI16          | 0165SI16
            GLV EXAM LG 200/bx REF MDS195184               | MDS195184
            Monitor 1920x1080 100mm 2nd 19lv506            | 19LV506
            A plain description of 12 words                | ''
            """)
    void codesAreFoundInDescriptions(String description, String codes) {
        assertThat(String.join(
                        " ",
                        CatalogNumber.within(description).stream()
                                .map(CatalogNumber::code)
                                .toList()))
                .isEqualTo(codes);
    }

    @Test
    void placeholdersAreNoCodes() {
        assertThat(CatalogNumber.of("N/A").isAbsent()).isTrue();
        assertThat(CatalogNumber.of("N/A").flags()).containsExactly(Quality.PLACEHOLDER);
    }
}
