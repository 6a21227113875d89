package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VetoesTests {

    private static final List<String> COLUMNS = List.of("maker", "code", "gtin", "text");

    private static String against(String rule, String a, String b) {
        var column = rule.substring(rule.indexOf(' ') + 1);
        var vetoes = Vetoes.of(List.of(column), List.of(rule));
        return vetoes.against(List.of(a), List.of(b)).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "quantities text, CATH 14FR, CATH 16FR, french 14 is not 16",
        "traits text, plate left, plate rt, side contradicts",
        "traits text, glove 10/bx, glove 10bx/cs, sold in another pack or set",
        "identifier:gtin gtin, 9506000140445, 012345678905, two valid identifiers that differ",
        "same ndc, 60000-0001-01, 60000-0001-02, 60000-0001-01 is not 60000-0001-02",
        "kind type, Acute Care Hospitals, CAH, Acute Care Hospitals is not CAH",
        "maker maker, Alder Surgical, Birchmed LLC, Alder Surgical is not Birchmed LLC"
    })
    void whatContradictsIsNamed(String rule, String a, String b, String reason) {
        assertThat(against(rule, a, b)).isEqualTo(reason);
        assertThat(against(rule, b, a)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quantities text, CATH 16 French, CATH 16FR", "traits text, plate left, plate lt",
                "identifier:gtin gtin, 9506000140445, ''",
        "kind type, american, italian", "kind type, Psych, PSYCHIATRIC", "kind type, Psychiatric, ''",
        "same ndc, 60000-0001-01, 60000000101", "maker maker, Alder Surgical, ALDER SURG INC",
                "maker maker, Becton Dickinson, BD"
    })
    void whatAgreesOrIsMissingPasses(String rule, String a, String b) {
        assertThat(against(rule, a, b)).isEmpty();
    }

    @Test
    void aCodeOrAnIdentifierMustConfirm() {
        var vetoes = Vetoes.of(COLUMNS, List.of("confirmed:gtin gtin code text"));

        assertThat(vetoes.against(List.of("", "AB-123", "", ""), List.of("", "AB123", "", "")))
                .isEmpty();
        assertThat(vetoes.against(List.of("", "AB-123", "", ""), List.of("", "", "", "glove AB123")))
                .isEmpty();
        assertThat(vetoes.against(List.of("", "", "9506000140445", ""), List.of("", "", "09506000140445", "")))
                .isEmpty();
        assertThat(vetoes.against(List.of("", "AB123", "", "glove"), List.of("", "", "", "glove")))
                .contains("no code or identifier confirms it");
        assertThat(vetoes.against(List.of("", "AB123", "", "glove"), List.of("", "AB124", "", "glove")))
                .isPresent();
    }

    @Test
    void columnsGoByOneOfTheirNames() {
        var vetoes = Vetoes.of(List.of("Part Number", "Text"), List.of("same catalog_number|part_number"));

        assertThat(vetoes.against(List.of("A1", ""), List.of("A2", ""))).contains("A1 is not A2");
        assertThat(vetoes.against(List.of("A1", ""), List.of("a-1", ""))).isEmpty();
    }

    @Test
    void manyTextsAreRemembered() {
        var asked = new AtomicInteger();
        var remembered = new Remembered<>(text -> asked.incrementAndGet() + text);

        assertThat(remembered.of("a")).isEqualTo(remembered.of("a")).isEqualTo("1a");
        IntStream.range(0, 50_000).forEach(i -> remembered.of("b" + i));
        assertThat(remembered.of("b49999")).isEqualTo("50001b49999");
    }

    @Test
    void rulesOnAbsentColumnsAreLeftOut() {
        assertThat(Vetoes.of(COLUMNS, List.of("quantities size", "confirmed:gtin number code size"))
                        .against(List.of("", "AB123", "", ""), List.of("", "AB123", "", "")))
                .isEmpty();
    }

    @Test
    void unknownRulesAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vetoes.of(COLUMNS, List.of("nonsense text")))
                .withMessage("There is no kind of veto named \"nonsense\".");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Vetoes.of(COLUMNS, List.of("confirmed code")))
                .withMessageStartingWith("A rule \"confirmed\" names");
    }
}
