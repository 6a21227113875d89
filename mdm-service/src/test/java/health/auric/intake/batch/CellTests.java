package health.auric.intake.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import health.auric.model.ShippedDomains;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From the columns of a file to the content of a record, by the definition of its domain. */
class CellTests {

    @Test
    void aColumnIsAnAttribute() {
        assertThat(content("legalName;phone", "Northmere;+1 555 0100"))
                .isEqualTo(Map.of("legalName", "Northmere", "phone", "+1 555 0100"));
    }

    @Test
    void aValueIsLeftExactlyAsItWasWritten() {
        assertThat(content("legalName", "' Northmere  '")).isEqualTo(Map.of("legalName", " Northmere  "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "|", "||", " | ", "  "})
    void barsAroundNothingAreNothing(String roles) {
        assertThat(content("roles", "'" + roles + "'")).isNull();
    }

    @Test
    void betweenBarsStandSeveralValues() {
        assertThat(content("roles", "A|B|C")).isEqualTo(Map.of("roles", List.of("A", "B", "C")));
        assertThat(content("roles", "|A||B|")).isEqualTo(Map.of("roles", List.of("A", "B")));
        assertThat(content("roles", "A")).isEqualTo(Map.of("roles", List.of("A")));
    }

    @Test
    void valuesMayAlsoHaveAColumnEach() {
        assertThat(content("roles[1];roles[0];roles.2", "B;A;C")).isEqualTo(Map.of("roles", List.of("A", "B", "C")));
    }

    @Test
    void aBarInsideOfOneOfManyColumnsIsPartOfTheValue() {
        assertThat(content("roles[0]", "A|B")).isEqualTo(Map.of("roles", List.of("A|B")));
    }

    @Test
    void partsOfAPeriodAreNamed() {
        assertThat(content("effective.from;effective.to", "2026-01-01;2026-12-31"))
                .isEqualTo(Map.of("effective", Map.of("from", "2026-01-01", "to", "2026-12-31")));
        assertThat(content("effective.from;effective.to", "2026-01-01;"))
                .isEqualTo(Map.of("effective", Map.of("from", "2026-01-01")));
    }

    @Test
    void aPeriodInOneColumnIsForTheDefinitionToRead() {
        assertThat(content("effective", "2026-01-01/2026-12-31"))
                .isEqualTo(Map.of("effective", "2026-01-01/2026-12-31"));
    }

    @Test
    void groupsGoAsDeepAsTheDefinitionDoes() {
        assertThat(content(
                        "contracts.number;contracts.gpo.source;contracts.gpo.key;contracts.valid.from;contracts[1].tier",
                        "C-1;erp-lkm;V-9;2026-01-01;2"))
                .isEqualTo(Map.of(
                        "contracts",
                        List.of(
                                Map.of(
                                        "number",
                                        "C-1",
                                        "gpo",
                                        Map.of("source", "erp-lkm", "key", "V-9"),
                                        "valid",
                                        Map.of("from", "2026-01-01")),
                                Map.of("tier", "2"))));
    }

    @Test
    void aGroupThatIsThereOnceHasNoIndex() {
        assertThat(content("remitAddress.city", "Dunmere"))
                .isEqualTo(Map.of("remitAddress", Map.of("city", "Dunmere")));
    }

    @Test
    void membersStandByTheirNumberNotByTheirColumn() {
        assertThat(content("addresses[10].city;addresses[9].city;addresses[2].city", "C;B;A"))
                .isEqualTo(Map.of("addresses", List.of(Map.of("city", "A"), Map.of("city", "B"), Map.of("city", "C"))));
    }

    @Test
    void whereEveryColumnIsEmptyThereIsNoContent() {
        assertThat(content("legalName;roles;addresses.city;effective.from", ";;;"))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            remitAddress              ! it is a group; name its fields, such as remitAddress.attention.
            remitAddress[0].city      ! the definition has one plain value there.
            legalName[0]              ! the definition has one plain value there.
            effective.from.day        ! there is no from here
            contracts.gpo.kye         ! did you mean key?
            contracts.gpo;contracts.gpo.key ! it is given twice, once as a whole and once in parts.
            contracts.gpo.key;contracts.gpo ! it is given twice.
            addresses.city;addresses[0].city ! it is given twice.
            roles[0].code             ! the definition has one plain value there.
            LegalName                 ! did you mean legalName?
            zzzzzzzzzzzzzzzzzzz       ! there is acquiredBy, addresses,
            """)
    void aColumnThatDoesNotFitIsNamedWithTheReason(String columns, String reason) {
        assertThatThrownBy(() -> content(columns, ""))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageStartingWith("Column \"")
                .hasMessageContaining(reason);
    }

    @Test
    void aNameWithoutEndIsShownOnlyInPart() {
        assertThatThrownBy(() -> content("x".repeat(5000), ""))
                .hasMessageContaining("\"" + "x".repeat(60) + "…\"")
                .message()
                .hasSizeLessThan(1000);
    }

    @Test
    void tenWrongColumnsAreEnoughToSay() {
        var columns = new StringBuilder("wrong0");
        for (int i = 1; i < 30; i++) {
            columns.append(";wrong").append(i);
        }

        assertThatThrownBy(() -> content(columns.toString(), ""))
                .hasMessageContaining("wrong9")
                .message()
                .doesNotContain("wrong10");
    }

    private static @Nullable Map<String, Object> content(String header, String row) {
        var columns = new Columns(ShippedDomains.named("supplier"));
        var names = header.split(";", -1);
        for (int i = 0; i < names.length; i++) {
            columns.add(names[i], i);
        }
        return columns.content().of(record(row));
    }

    private static CsvRecord record(String row) {
        return CsvReader.builder()
                .fieldSeparator(';')
                .quoteCharacter('\'')
                .skipEmptyLines(false)
                .ofCsvRecord(row + "\n")
                .stream()
                .findFirst()
                .orElseThrow();
    }
}
