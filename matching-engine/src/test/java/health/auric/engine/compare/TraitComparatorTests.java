package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Traits;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraitComparatorTests extends ComparatorContract<Traits> {

    @Override
    Graded<Traits> comparator() {
        return new TraitComparator();
    }

    @Override
    Traits prepare(String text) {
        return Traits.of(text);
    }

    @Override
    List<String> samples() {
        return List.of(
                "GLV EXAM LG N/S",
                "GLOVE LARGE NONSTERILE",
                "PLATE TIB LT",
                "PLATE R",
                "latex free",
                "latex",
                "kit 10/bx",
                "syringe ll");
    }

    @ParameterizedTest
    @CsvSource({
        "PLATE LT, PLATE RT",
        "plate left, plate R",
        "GLV LG, GLV SM",
        "glove sterile, glove N/S",
        "glove STRL, glove nonsterile",
        "glove latex, glove latex-free",
        "glove powdered, glove PF",
        "syringe w/ needle, syringe w/o needle",
        "disposable, reusable",
        "single use, reprocessed",
        "cuff adult, cuff ped",
        "gown blue, gown yellow",
        "tip luer lock, tip luer slip",
        "IOL L, IOL R",
        "connector needleless, connector needle",
        "tube pediatric, tube neonatal"
    })
    void traitsThatExcludeEachOtherContradict(String a, String b) {
        assertThat(level(a, b)).isEqualTo(TraitComparator.CONTRADICTION);
    }

    @ParameterizedTest
    @CsvSource({"PLATE TIB LT, tibial plate left", "GLV LG N/S, glove large nonsterile", "LF PF, latex-free powder-free"
    })
    void theSameTraitsInOtherWordsAgree(String a, String b) {
        assertThat(level(a, b)).isEqualTo(TraitComparator.ALL_AGREE);
    }

    @Test
    void aSetIsNotItsPart() {
        assertThat(level("suture removal kit", "suture removal scissors")).isEqualTo(TraitComparator.OTHER_PACK);
        assertThat(level("glove 200/bx", "glove 10bx/cs")).isEqualTo(TraitComparator.OTHER_PACK);
    }

    @Test
    void aLoneLetterFitsWhatItMayStandFor() {
        assertThat(level("PLATE L", "PLATE left")).isNotEqualTo(TraitComparator.CONTRADICTION);
        assertThat(level("GLOVE L", "GLOVE large")).isNotEqualTo(TraitComparator.CONTRADICTION);
    }

    @Test
    void theReasonNamesTheTrait() {
        assertThat(comparator()
                        .explain(prepare("PLATE LT"), prepare("PLATE RT"))
                        .reason())
                .isEqualTo("side contradicts");
    }
}
