package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            06511         | 06511
            6511          | 06511
            907           | 00907
            00907         | 00907
            06511-1234    | 06511-1234
            06511 1234    | 06511-1234
            065111234     | 06511-1234
            65111234      | 06511-1234
            6511-1234     | 06511-1234
            06511-0000    | 06511
            06511-        | 06511
            6511.0        | 06511
            60601         | 60601
            00000         | PLACEHOLDER
            99999         | PLACEHOLDER
            99999-1234    | REFUSED
            00400         | REFUSED
            06            | REFUSED
            K1A 0B1       | REFUSED
            0651112345    | REFUSED
            """)
    void aPostalCodeHasFiveDigitsOrNine(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("us-postal"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6511", "907", "6511-1234", "65111234", "6511.0"})
    void aLostZeroOfAPostalCodeIsRemarked(String raw) {
        assertThat(Say.remarks(Say.standardizer("us-postal"), raw)).containsExactly("leading-zero-restored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"06511", "06511-1234", "065111234", "60601.0"})
    void aWholePostalCodeHasNoRemark(String raw) {
        assertThat(Say.remarks(Say.standardizer("us-postal"), raw)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Illinois, IL",
        "il, IL",
        "Calif., CA",
        "Penna, PA",
        "N.H., NH",
        "N. Y., NY",
        "D.C., DC",
        "Puerto Rico, PR",
        "west virginia, WV",
        "AE, AE",
        "Ontario, REFUSED",
        "ZZ, REFUSED",
        "UNKNOWN, PLACEHOLDER"
    })
    void aStateIsItsTwoLetters(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("us-state"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "US, US",
        "USA, US",
        "U.S.A., US",
        "U. S., US",
        "United States, US",
        "united states of america, US",
        "PR, PR",
        "Puerto Rico, PR",
        "DEU, DE",
        "germany, DE",
        "UK, GB",
        "NA, NA",
        "Namibia, NA",
        "Atlantis, REFUSED",
        "N/A, PLACEHOLDER"
    })
    void aCountryIsItsTwoLettersAndNamibiaIsNoPlaceholder(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("country"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "339112, 339112",
        "42, 42",
        "44-45, 44-45",
        "111, 111",
        "22, 22",
        "3391, 3391",
        "339112.0, 339112",
        "1, REFUSED",
        "3391123, REFUSED",
        "990000, REFUSED",
        "000000, REFUSED",
        "111111, 111111",
        "99999, PLACEHOLDER"
    })
    void anIndustryCodeStartsWithASector(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("naics"), raw)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            M.D.               | MD
            m.d.               | MD
            M. D.              | MD
            PA-C               | PA-C
            M.D., Ph.D.        | MD, PHD
            MD PhD             | MD, PHD
            RN; BSN            | RN, BSN
            MD, M.D.           | MD
            OTR/L              | OTR/L
            board certified in internal medicine | REFUSED
            12                 | REFUSED
            N/A                | PLACEHOLDER
            """)
    void credentialsLoseTheirPeriods(String raw, String outcome) {
        assertThat(Say.outcome(Say.standardizer("credential"), raw)).isEqualTo(outcome);
    }

    @Test
    void everyNameOfTheGrammarIsRegistered() {
        assertThat(StandardizeFunctions.all().standardizers())
                .containsOnlyKeys(
                        "text",
                        "upper",
                        "organization-name",
                        "person-name-part",
                        "catalog-number",
                        "e164",
                        "email",
                        "web-domain",
                        "us-postal",
                        "naics",
                        "credential",
                        "item-description",
                        "location-name",
                        "us-state",
                        "country");
        assertThat(StandardizeFunctions.all().groupStandardizers()).containsOnlyKeys("us-address", "person-name");
        assertThat(StandardizeFunctions.all().schemes()).hasSize(29);
        assertThat(new StandardizeFunctions().namedFunctions()).isEqualTo(StandardizeFunctions.all());
    }
}
