package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemesTests {

    static Stream<IdentifierVectors.Vector> vectors() {
        return IdentifierVectors.all();
    }

    static Stream<IdentifierVectors.Vector> accepted() {
        return vectors()
                .filter(vector -> !vector.outcome().equals(Say.REFUSED)
                        && !vector.outcome().equals(Say.PLACEHOLDER));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void everyVectorHasItsOutcome(IdentifierVectors.Vector vector) {
        assertThat(Say.outcome(Say.scheme(vector.scheme()), vector.raw())).isEqualTo(vector.outcome());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void anAcceptedIdentifierIsItsOwnStandardForm(IdentifierVectors.Vector vector) {
        assertThat(Say.outcome(Say.scheme(vector.scheme()), vector.outcome())).isEqualTo(vector.outcome());
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void blanksAroundAnIdentifierMeanNothing(IdentifierVectors.Vector vector) {
        var raw = "\u00a0\t" + vector.raw() + " \r\n";

        assertThat(Say.outcome(Say.scheme(vector.scheme()), raw)).isEqualTo(vector.outcome());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void aReasonNeverRepeatsTheIdentifier(IdentifierVectors.Vector vector) {
        assertThat(Say.reason(Say.scheme(vector.scheme()), vector.raw())).doesNotContain(vector.raw());
    }

    @Test
    void everySchemeHasVectors() {
        Set<String> covered = vectors().map(IdentifierVectors.Vector::scheme).collect(Collectors.toSet());

        assertThat(covered).isEqualTo(StandardizeFunctions.all().schemes().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "NPI, 10",
        "GTIN, 8",
        "GTIN, 12",
        "GTIN, 13",
        "GTIN, 14",
        "GLN, 13",
        "UDI-DI, 14",
        "DUNS, 9",
        "US-TIN, 9",
        "EIN, 9",
        "SSN, 9",
        "CCN, 6",
        "UNSPSC, 8",
        "NDC, 11",
        "NDC, 12",
        "HIN, 9",
        "CAQH, 8",
        "AHA, 7",
        "LEI, 20"
    })
    void oneDigitRepeatedIsNeverANumber(String scheme, int length) {
        for (var digit = 0; digit < 10; digit++) {
            assertThat(Say.outcome(Say.scheme(scheme), Integer.toString(digit).repeat(length)))
                    .as("%d times %d", length, digit)
                    .isEqualTo(Say.REFUSED);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"07", "08", "09", "17", "18", "19", "28", "29", "49", "69", "70", "78", "79", "89", "96", "97"})
    void aCompanyNumberWithAPrefixNeverAssignedIsKeptWithARemark(String prefix) {
        assertThat(Say.remarks(Say.scheme("US-TIN"), prefix + "-1234567")).containsExactly("unknown-prefix");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01-1234567", "12-3456789", "95-1234567", "99-1234567"})
    void aCompanyNumberWithAnAssignedPrefixHasNoRemark(String number) {
        assertThat(Say.remarks(Say.scheme("US-TIN"), number)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"4.81E+05", "4E+11", "1-Mar", "01-MAR-24", "Mar-01", "3/1/2024", "2024-03-01 00:00:00", "481.0"})
    void aCatalogNumberThatASpreadsheetDamagedIsKeptWithARemark(String damaged) {
        assertThat(Say.outcome(Say.scheme("CATALOG-NUMBER"), damaged)).isEqualTo(damaged);
        assertThat(Say.remarks(Say.scheme("CATALOG-NUMBER"), damaged)).containsExactly("spreadsheet-damage");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MAR1", "481", "1107-0-3258", "REF 305889", "E+05", "12-3456", "100/200", "4.81", "MIICAT1234"})
    void anHonestCatalogNumberHasNoRemark(String number) {
        assertThat(Say.remarks(Say.scheme("CATALOG-NUMBER"), number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CCN, 10138", "CLIA, 5D0123456"})
    void aZeroPutBackIsRemarked(String scheme, String raw) {
        assertThat(Say.remarks(Say.scheme(scheme), raw)).containsExactly("leading-zero-restored");
    }

    @Test
    void anAgencyThatHadToBeAssumedIsRemarked() {
        assertThat(Say.remarks(Say.scheme("UDI-DI"), "B066110602")).containsExactly("agency-assumed");
        assertThat(Say.remarks(Say.scheme("UDI-DI"), "HIBCC:B066110602")).isEmpty();
    }

    @Test
    void aNumberWrittenLikeASocialSecurityNumberIsTurnedAwayFromTheReadableField() {
        assertThat(Say.reason(Say.scheme("US-TIN"), "219-09-9998")).contains("social security number");
    }

    @ParameterizedTest
    @CsvSource({
        "NPI, 12345, An NPI has 10 digits",
        "GTIN, 123, 'A GTIN has 8, 12, 13 or 14 digits'",
        "GLN, 12x, A GLN has only digits"
    })
    void aReasonNamesTheSchemeAndItsRule(String scheme, String raw, String reason) {
        assertThat(Say.reason(Say.scheme(scheme), raw)).startsWith(reason);
    }
}
