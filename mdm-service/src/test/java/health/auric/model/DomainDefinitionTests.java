package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.DomainName;
import health.auric.model.SurvivorshipRule.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DomainDefinitionTests {

    private static final DomainDefinition CLINIC = Clinics.definition();

    @Test
    void aDefinitionKnowsWhatItIsCalledAndWhereItCameFrom() {
        assertThat(CLINIC.name()).isEqualTo(new DomainName("clinic"));
        assertThat(CLINIC.version()).isEqualTo(1);
        assertThat(CLINIC.heading().many()).isEqualTo("Clinics");
        assertThat(CLINIC.heading().number()).isEqualTo("CLI");
        assertThat(CLINIC.heading().title()).isEqualTo("name");
        assertThat(CLINIC.source()).isEqualTo(Clinics.TEXT);
    }

    @Test
    void identifiersAttributesAndReferencesStandInDeclaredOrder() {
        assertThat(CLINIC.attributes())
                .extracting(Attribute::name)
                .containsExactly("npi", "name", "kind", "beds", "visits", "ssn", "fee", "dose", "parent");
        assertThat(CLINIC.identifiers()).extracting(Attribute::name).containsExactly("npi");
        assertThat(CLINIC.references()).extracting(Attribute::name).containsExactly("parent");
    }

    @Test
    void anAttributeHasWhatWasDeclaredAndSensibleRest() {
        var name = CLINIC.attribute("name").orElseThrow();

        assertThat(name)
                .isEqualTo(new Attribute(
                        "name",
                        "Name",
                        Optional.empty(),
                        new AttributeType.Text(40),
                        false,
                        200,
                        true,
                        false,
                        Sensitivity.INTERNAL,
                        Optional.of("organization-name")));
        assertThat(CLINIC.attribute("npi").orElseThrow().type()).isEqualTo(new AttributeType.Identifier("NPI", true));
        assertThat(CLINIC.attribute("ssn").orElseThrow().sensitivity()).isEqualTo(Sensitivity.RESTRICTED);
        assertThat(CLINIC.attribute("nothing")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"name, Name", "legalName, Legal name", "line1, Line 1", "ehrProviderId, Ehr provider id", "x, X"})
    void aNameWithoutALabelIsSplitIntoWords(String name, String label) {
        assertThat(Attribute.labelOf(name)).isEqualTo(label);
    }

    @Test
    void everyTypeHasItsWord() {
        assertThat(CLINIC.attributes())
                .extracting(attribute -> attribute.type().word())
                .containsExactly(
                        "identifier", "text", "code", "number", "group", "sealed", "money", "quantity", "reference");
    }

    @Test
    void survivorshipIsDeclaredPerAttributeOrForAllOthers() {
        assertThat(CLINIC.survivorship().of("name"))
                .isEqualTo(new SurvivorshipRule(
                        List.of("erp"), Strategy.MOST_RECENT, Optional.empty(), false, Condition.NONE));
        assertThat(CLINIC.survivorship().of("visits").each()).contains("kind");
        assertThat(CLINIC.survivorship().of("visits").then()).isEqualTo(Strategy.UNION);
        assertThat(CLINIC.survivorship().of("beds").prefer()).containsExactly(SurvivorshipRule.SOURCE_TRUST);
    }

    @Test
    void governanceIsOneRowPerAttribute() {
        assertThat(CLINIC.governance())
                .hasSize(9)
                .contains(
                        new Governance.Row(
                                "npi",
                                "NPI",
                                List.of("source-trust"),
                                List.of("steward"),
                                List.of("steward", "lead"),
                                List.of("erp")),
                        new Governance.Row(
                                "name",
                                "Name",
                                List.of("erp"),
                                List.of("steward"),
                                List.of("steward"),
                                List.of("erp")));
    }

    @Test
    void javaReadsSingleAttributesByTypedKeys() {
        var definition = Clinics.with("a: text\nn: number\nd: date\nf: flag\nm: {type: text, many: true}");
        var content = definition
                .conform(Map.of("a", "x", "n", "1.0", "d", "20260131", "f", "no"))
                .content();

        assertThat(definition.text("a").in(content)).contains("x");
        assertThat(definition.number("n").in(content)).contains(BigDecimal.ONE);
        assertThat(definition.date("d").in(content)).contains(LocalDate.of(2026, 1, 31));
        assertThat(definition.flag("f").in(content)).contains(false);
        assertThat(definition.flag("f").in(Map.of())).isEmpty();
        assertThat(definition.text("a").name()).isEqualTo("a");
        assertThatThrownBy(() -> definition.text("n"))
                .hasMessageContaining("no single code or identifier or text called n");
        assertThatThrownBy(() -> definition.text("m")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> definition.date("z")).hasMessageContaining("clinic");
    }

    @Test
    void definitionsStandInOrderAndAreFoundByName() {
        var files = Clinics.files(Clinics.TEXT);
        files.put(
                "ant.yaml",
                Clinics.TEXT.replace("domain: clinic", "domain: ant").replace("CLI", "ANT"));
        var definitions = DomainDefinitions.of(files, Fakes.functions());

        assertThat(definitions.all()).extracting(each -> each.name().value()).containsExactly("ant", "clinic");
        assertThat(definitions.find(new DomainName("clinic"))).isPresent();
        assertThat(definitions.find(new DomainName("dragon"))).isEmpty();
        assertThat(definitions.codeLists().find("kinds").orElseThrow().keys()).containsExactlyInAnyOrder("ER", "OP");
    }

    @Test
    void aDefinitionCanBeWrittenAsJsonWithoutItsInnerWorkings() {
        var json = JsonMapper.builder().build().writeValueAsString(CLINIC);

        assertThat(json).contains("\"organization-name\"").doesNotContain("conformer", "domain: clinic");
    }

    @ParameterizedTest
    @CsvSource({"ER, ER", "er, ER", "emergency, ER", "' ed ', ER", "outpatient, OP", "icu,", "'',"})
    void aCodeIsFoundByCodeLabelOrOtherName(String written, String code) {
        var kinds = DomainDefinitions.of(Clinics.files(Clinics.TEXT), Fakes.functions())
                .codeLists()
                .find("kinds")
                .orElseThrow();

        assertThat(kinds.find(written)).isEqualTo(Optional.ofNullable(code));
        assertThat(kinds.labelOf("ER")).isEqualTo("Emergency");
        assertThat(kinds.labelOf("GONE")).isEqualTo("GONE");
    }

    @ParameterizedTest
    @CsvSource({
        "nmae, did you mean name?",
        "NAME, did you mean name?",
        "naem, did you mean name?",
        "title, 'there is beds, name.'",
        "x, 'there is beds, name.'"
    })
    void theNearestNameIsSuggested(String name, String hint) {
        assertThat(Nearest.hint(name, List.of("name", "beds"))).isEqualTo(hint);
    }

    @Test
    void withNothingToChooseFromNothingIsSuggested() {
        assertThat(Nearest.hint("x", List.of())).isEqualTo("there is none to choose from.");
        assertThat(Nearest.to("n".repeat(100_000), List.of("name"))).isEmpty();
    }
}
