package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Raw values of every kind through the shipped definitions: what becomes of them, or why and where they are refused. */
class AttributeValuesTests {

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void anAcceptableValueTakesItsStandardForm(AttributeValueRow row) {
        var conformed = row.conform();
        assertThat(row.valueIn(conformed)).isEqualTo(row.becomes());
        assertThat(row.findingsIn(conformed))
                .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR)
                .extracting(Finding::code)
                .containsAll(row.code().isEmpty() ? List.of() : List.of(row.code()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void anUnacceptableValueIsRefusedWithPathAndCode(AttributeValueRow row) {
        var conformed = row.conform();
        assertThat(row.valueIn(conformed)).isNull();
        assertThat(row.findingsIn(conformed)).extracting(Finding::code).contains(row.code());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void noMessageRepeatsARefusedValue(AttributeValueRow row) {
        assertThat(row.findingsIn(row.conform()))
                .extracting(Finding::message)
                .allSatisfy(message -> assertThat(message).endsWith(".").doesNotContain(row.spoken()));
    }

    @Test
    void theTableHasMoreThanThreeHundredRows() {
        assertThat(AttributeValueRow.all()).hasSizeGreaterThan(300);
    }

    static List<AttributeValueRow> accepted() {
        return AttributeValueRow.all().stream()
                .filter(AttributeValueRow::accepted)
                .toList();
    }

    static List<AttributeValueRow> refused() {
        return AttributeValueRow.all().stream().filter(row -> !row.accepted()).toList();
    }
}
