package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholdersTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "NA",
                "n/a",
                "N.A.",
                "NONE",
                "none",
                "NULL",
                "(null)",
                "UNKNOWN",
                "Unk",
                "TBD",
                "TBA",
                "MISC",
                "Misc.",
                "VARIOUS",
                "SEE NOTES",
                "see  notes",
                ".",
                "-",
                "--",
                "...",
                "0",
                "00000",
                "99999",
                "XXX",
                "xxxxx",
                "TEST",
                "*TEST*",
                "DO NOT USE",
                "",
                " ",
                "\u00a0",
                "?",
                "***",
                "#N/A",
                "#REF!",
                "#VALUE!",
                "\u2014",
                "Ｎ／Ａ"
            })
    void theseSayThatThereIsNoValue(String raw) {
        assertThat(Say.outcome(Say.standardizer("text"), raw)).isEqualTo(Say.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NANO",
                "3M",
                "Nunn",
                "XX",
                "TESTA",
                "Test Valley",
                "000",
                "9999",
                "Noneuclid",
                "A",
                "MISCELLANEA PRESS",
                "♥",
                "Various Artists",
                "00",
                "TBDX"
            })
    void theseAreValues(String raw) {
        assertThat(Say.outcome(Say.standardizer("text"), raw)).isEqualTo(raw);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NPI", "GTIN", "US-TIN", "DEA", "CCN", "STATE-LICENSE", "CATALOG-NUMBER", "LOCAL-CODE", "HL7-PL"
            })
    void anIdentifierMayBeAPlaceholderToo(String scheme) {
        assertThat(Say.outcome(Say.scheme(scheme), "UNKNOWN")).isEqualTo(Say.PLACEHOLDER);
        assertThat(Say.outcome(Say.scheme(scheme), " - ")).isEqualTo(Say.PLACEHOLDER);
    }

    @Test
    void aNameThatIsNothingButStatusIsAPlaceholder() {
        assertThat(Say.outcome(Say.standardizer("organization-name"), "*INACTIVE* DO NOT USE"))
                .isEqualTo(Say.PLACEHOLDER);
        assertThat(Say.outcome(Say.standardizer("item-description"), "ZZ-TEST")).isEqualTo(Say.PLACEHOLDER);
    }
}
