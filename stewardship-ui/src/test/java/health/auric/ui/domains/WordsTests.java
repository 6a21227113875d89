package health.auric.ui.domains;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.ui.DomainShelf.Attribute;
import health.auric.ui.DomainShelf.Authority;
import health.auric.ui.DomainShelf.Code;
import health.auric.ui.DomainShelf.CodeList;
import health.auric.ui.DomainShelf.Sensitivity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {

    private static final Attribute NAME = attribute("legalName", "Legal name", true, List.of());
    private static final Attribute ADDRESSES = attribute(
            "addresses",
            "Addresses",
            false,
            List.of(attribute("city", "City", false, List.of()), attribute("postal", "ZIP code", true, List.of())));

    @ParameterizedTest
    @CsvSource({
        "'', 2",
        "'   ', 2",
        "legal, 1",
        "LEGAL NAME, 1",
        "name legal, 1",
        "legal city, 0",
        "required, 2",
        "restricted, 0",
        "internal, 2",
        "nonsense, 0"
    })
    void keepsWhatHoldsEveryWord(String typed, int kept) {
        assertThat(Words.of(typed).attributes(List.of(NAME, ADDRESSES))).hasSize(kept);
    }

    @Test
    void keepsAGroupWithTheFieldsThatFit() {
        assertThat(Words.of("zip").attributes(List.of(NAME, ADDRESSES)))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.label()).isEqualTo("Addresses");
                    assertThat(group.fields()).extracting(Attribute::name).containsExactly("postal");
                });
    }

    @Test
    void keepsAGroupWholeWhenItFitsItself() {
        assertThat(Words.of("addresses").attributes(List.of(ADDRESSES))).containsExactly(ADDRESSES);
    }

    @Test
    void searchesEverythingAnAuthoritySays() {
        var tin = new Authority(
                "tin",
                "Tax number",
                List.of("W-9 portal"),
                "verified",
                List.of("AP lead"),
                List.of("Finance"),
                List.of("ERP"));

        for (var typed : List.of("tin", "tax", "portal", "verified", "ap lead", "finance", "erp")) {
            assertThat(Words.of(typed).authorities(List.of(tin))).as(typed).containsExactly(tin);
        }
        assertThat(Words.of("procurement").authorities(List.of(tin))).isEmpty();
    }

    @Test
    void narrowsAListToItsFittingCodesUnlessItsNameFits() {
        var roles = new CodeList(
                "supplier-roles",
                List.of(new Code("MFR", "Manufacturer", List.of("maker")), new Code("DST", "Distributor", List.of())));

        assertThat(Words.of("maker").codeLists(List.of(roles)))
                .singleElement()
                .satisfies(
                        list -> assertThat(list.codes()).extracting(Code::code).containsExactly("MFR"));
        assertThat(Words.of("roles").codeLists(List.of(roles))).containsExactly(roles);
        assertThat(Words.of("payer").codeLists(List.of(roles))).isEmpty();
    }

    private static Attribute attribute(String name, String label, boolean required, List<Attribute> fields) {
        return new Attribute(
                name, label, "text", null, required, false, false, Sensitivity.INTERNAL, null, null, fields);
    }
}
