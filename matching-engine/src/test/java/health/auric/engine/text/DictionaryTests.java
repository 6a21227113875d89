package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTests {

    private static final Pattern FOLDED = Pattern.compile("[^A-Z]+");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "business",
                "healthcare",
                "products",
                "healthcare-products",
                "legal-forms",
                "legal-forms-last",
                "saints",
                "street-suffixes",
                "directions",
                "regions",
                "routes",
                "address-units",
                "number-words",
                "cities",
                "packs",
                "particles",
                "titles",
                "credentials",
                "generations",
                "organization-kinds",
                "departments"
            })
    void noWordStandsForTwoThings(String name) {
        var standards = new HashMap<String, String>();
        Dictionary.shipped(name)
                .entries()
                .forEach((standard, variants) -> variants.forEach(variant -> {
                    var other = standards.putIfAbsent(variant, standard);
                    assertThat(other == null || other.equals(standard))
                            .as("\"%s\" stands for \"%s\" and \"%s\"", variant, other, standard)
                            .isTrue();
                }));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "business",
                "healthcare",
                "products",
                "healthcare-products",
                "traits",
                "healthcare-traits",
                "nicknames",
                "street-suffixes",
                "regions",
                "legal-forms",
                "saints",
                "packs"
            })
    void wordsAreWrittenAsTheyAreRead(String name) {
        assertThat(Dictionary.shipped(name).entries().values())
                .allSatisfy(variants -> assertThat(variants)
                        .allSatisfy(variant -> assertThat(variant)
                                .matches(FOLDED)
                                .isEqualTo(Fold.fold(variant))
                                .isEqualTo(String.join(" ", Fold.words(variant)))));
    }

    @Test
    void aLineNamesTheStandardFormAndItsVariants() {
        var dictionary = Dictionary.parse("# comment\n\ncenter = ctr, cntr\nclinic\n");

        assertThat(dictionary.entries()).containsEntry("center", List.of("center", "ctr", "cntr"));
        assertThat(dictionary.byVariant()).containsEntry("ctr", "center").containsEntry("clinic", "clinic");
    }

    @Test
    void anUnknownDictionaryIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dictionary.shipped("nowhere"))
                .withMessage("There is no shipped dictionary named \"nowhere\".");
    }

    @Test
    void vocabulariesWriteAbbreviationsOut() {
        var vocabulary = Vocabulary.shipped("business").with("north star = nst\nmill = ml");

        assertThat(vocabulary.expand(List.of("nst", "ml", "mfg", "x")))
                .containsExactly("north", "star", "mill", "manufacturing", "x");
    }

    @Test
    void theFirstFileThatKnowsAWordDecides() {
        assertThat(Vocabulary.shipped("business").with("constant = constr").expand(List.of("constr")))
                .containsExactly("construction");
    }
}
