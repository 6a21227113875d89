package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifierColumnTests {

    @ParameterizedTest
    @CsvSource({
        "npi, npi",
        "Provider NPI, npi",
        "npi_number, npi",
        "taxId, ein",
        "Federal Tax ID, ein",
        "UPC, gtin",
        "dunsNumber, duns"
    })
    void readsTheSchemeOutOfAColumnsName(String column, String scheme) {
        assertThat(IdentifierColumn.scheme(column)).hasValue(scheme);
    }

    @Test
    void everySchemeItNamesExists() {
        Dictionary.shipped("identifier-columns")
                .entries()
                .keySet()
                .forEach(scheme ->
                        assertThat(Identifier.of(scheme, "1").scheme()).isEqualTo(scheme));
    }

    @Test
    void knowsNoSchemeForOtherColumns() {
        assertThat(IdentifierColumn.scheme("soc_sec_id")).isEmpty();
        assertThat(IdentifierColumn.scheme("tint")).isEmpty();
    }
}
