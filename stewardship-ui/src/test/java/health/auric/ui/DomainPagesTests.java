package health.auric.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PageTest
class DomainPagesTests {

    private final MockMvcTester mvc;
    private final FakeShell shell;

    @Autowired
    DomainPagesTests(MockMvcTester mvc, FakeShell shell) {
        this.mvc = mvc;
        this.shell = shell;
    }

    @BeforeEach
    void reset() {
        shell.reset();
    }

    @Test
    void listsTheDomainsWithTheirNumbers() {
        assertThat(mvc.get().uri("/domains"))
                .hasStatusOk()
                .bodyText()
                .contains("SUP-0000001", "A legal party we buy from.", "href=\"/domains/department\"");
    }

    @Test
    void headsADefinitionWithVersionNumberAndBothMachineReadableForms() {
        assertThat(mvc.get().uri("/domains/supplier"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("<h1>Suppliers</h1>", "version ", "3", "SUP-0000123")
                .contains("href=\"/domains/supplier/definition.yaml\"", "href=\"/domains/supplier/schema.json\"");
    }

    @Test
    void showsEachAttributeWithTypeNameAndStandardizer() {
        assertThat(mvc.get().uri("/domains/supplier"))
                .bodyText()
                .containsSubsequence("Legal name", "legalName", "text, up to 360", "required", "organization-name")
                .containsSubsequence(
                        "Roles", "href=\"/domains/supplier/codes?list=supplier-roles#list-supplier-roles\"", ", many")
                .containsSubsequence("Web", ">Public<")
                .containsSubsequence("SSN of a sole owner", ">Restricted<")
                .containsSubsequence("Payment terms", ">Facility<");
    }

    @Test
    void indentsTheFieldsOfAGroupUnderIt() {
        assertThat(mvc.get().uri("/domains/supplier"))
                .bodyText()
                .containsSubsequence(
                        "<tr id=\"a-addresses\" class=\"au-tr-sec\">",
                        "Addresses",
                        "<tr class=\"au-tr-in\">",
                        "ZIP code");
    }

    @Test
    void tellsIdentifiersReferencesAndChecksApart() {
        assertThat(mvc.get().uri("/domains/supplier"))
                .bodyText()
                .containsSubsequence(
                        "Identifiers", "Tax number", "US-TIN", "One record only", "HIN", "Any number of records")
                .containsSubsequence("References", "Parent company", "href=\"/domains/supplier\"")
                .containsSubsequence("Checks", "The state and the ZIP code fit together.", "state-matches-postal");
    }

    @Test
    void doesWithoutWhatADefinitionDoesNotHave() {
        assertThat(mvc.get().uri("/domains/department"))
                .hasStatusOk()
                .bodyText()
                .contains("These records refer to no others.", "No rule looks at more than one attribute.")
                .doesNotContain("id=\"h-identifiers\"");
    }

    @Test
    void findsAttributesWithoutAScript() {
        assertThat(mvc.get().uri("/domains/supplier?find=zip"))
                .bodyText()
                .contains("value=\"zip\"", "1 of 10 attributes", "ZIP code")
                .contains("href=\"/domains/supplier/decides?find=zip\"")
                .doesNotContain("Trades as");
    }

    @Test
    void answersTheFinderWithTheListAlone() {
        assertThat(mvc.get().uri("/domains/supplier?find=zip").header("HX-Request", "true"))
                .bodyText()
                .contains("id=\"list\"", "ZIP code")
                .doesNotContain("<html", "Identifiers", "<form");
    }

    @Test
    void saysWhatToDoWhenNothingFits() {
        assertThat(mvc.get().uri("/domains/supplier?find=nonsense"))
                .bodyText()
                .contains("No attribute fits these words", "Show all");
    }

    @Test
    void showsTypedWordsAsTextAndNeverAsMarkup() {
        assertThat(mvc.get().uri("/domains/supplier?find={words}", "\"><script>alert(1)</script>"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<script>alert")
                .contains("&quot;&gt;&lt;script&gt;alert(1)");
    }

    @Test
    void saysWhoDecidesEachAttributeInOrder() {
        assertThat(mvc.get().uri("/domains/supplier/decides"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Tax number", "W-9 portal", "ERP", "the most recent that is verified", "AP lead", "Finance")
                .containsSubsequence("Trades as", "none before others", "all of them", "nobody");
    }

    @Test
    void findsWhatARoleDecides() {
        assertThat(mvc.get().uri("/domains/supplier/decides?find=finance").header("HX-Request", "true"))
                .bodyText()
                .contains("1 of 4 attributes", "Tax number")
                .doesNotContain("Legal name");
    }

    @Test
    void opensTheCodeListThatWasAskedFor() {
        assertThat(mvc.get().uri("/domains/supplier/codes?list=hold-kinds"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "<details class=\"au-panel\">",
                        "supplier-roles",
                        "<details class=\"au-panel\" open=\"open\">",
                        "hold-kinds")
                .contains("maker, mfg");
    }

    @Test
    void narrowsACodeListToTheCodesThatFit() {
        assertThat(mvc.get().uri("/domains/supplier/codes?find=maker").header("HX-Request", "true"))
                .bodyText()
                .contains("Manufacturer", "open=\"open\"")
                .doesNotContain("Distributor", "hold-kinds");
    }

    @Test
    void staysReadableWithSixtyAttributes() {
        var page = mvc.get().uri("/domains/item").exchange();

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("au-table--long", "Measured property 56", "Packaging level 4");
        assertThat(page.getResponse().getContentAsByteArray().length).isLessThan(120_000);
    }

    @Test
    void knowsNoDomainOfAnotherName() {
        assertThat(mvc.get().uri("/domains/nonsense")).hasStatus(404);
        assertThat(mvc.get().uri("/domains/nonsense/decides")).hasStatus(404);
        assertThat(mvc.get().uri("/domains/nonsense/codes")).hasStatus(404);
    }
}
