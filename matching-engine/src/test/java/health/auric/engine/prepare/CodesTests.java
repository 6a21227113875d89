package health.auric.engine.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void findsACodeInATitle() {
        assertThat(Codes.in("Sony Turntable - PSLX350H")).containsExactly("pslx350h");
    }

    @Test
    void writesACodeWithDashesAndWithoutTheSame() {
        assertThat(Codes.in("Speaker TS-MR1640")).isEqualTo(Codes.in("Speaker TSMR1640"));
    }

    @Test
    void takesALongNumberForACode() {
        assertThat(Codes.in("Controller 711719706205")).containsExactly("711719706205");
    }

    @Test
    void doesNotTakeASizeForACode() {
        assertThat(Codes.in("16GB 1080p 120hz 2009 catheter 14FR")).isEmpty();
    }

    @Test
    void keepsCodesInOnePieceAmongTheWords() {
        assertThat(Codes.words("Yamaha NS-AW190 All-Weather")).containsExactly("yamaha", "nsaw190", "all", "weather");
    }

    @Test
    void readsNumbersOutsideCodes() {
        assertThat(Codes.numbers("LG 4.0 Cu Ft, 1,200 W - WM2233WH version 11.10"))
                .containsExactly("4", "1200", "11.1");
    }

    @Test
    void readsANumberWithItsUnitAttached() {
        assertThat(Codes.numbers("memory card 16gb")).containsExactly("16");
    }
}
