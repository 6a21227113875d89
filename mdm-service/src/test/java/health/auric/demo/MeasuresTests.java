package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTests {

    private static Set<String> writings(String value) {
        Set<String> writings = new TreeSet<>();
        for (long chance = 0; chance < 200; chance++) {
            writings.add(Measures.written(value, Dice.of(chance)));
        }
        return writings;
    }

    @Test
    void unitsAreWrittenInManyWays() {
        assertThat(writings("16 French")).containsExactlyInAnyOrder("16 French", "16FR", "16 FR", "16F", "16 Fr");
        assertThat(writings("5 mL")).contains("5 mL", "5CC", "5 cc");
        assertThat(writings("1 inch")).contains("1\"", "1IN");
        assertThat(writings("Large")).containsExactlyInAnyOrder("Large", "LG", "LRG", "L");
    }

    @Test
    void anExamGlovesLargeIsNeverASurgicalGlovesEight() {
        assertThat(writings("Large")).noneMatch(writing -> writing.contains("8"));
        assertThat(writings("Size 8")).containsExactly("Size 8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"glove", "size", "french", "gauge", "ml", "mm", "screw", "holes", "joint", "strength", "diopter"
            })
    void anotherSizeIsAnother(String measure) {
        for (long chance = 0; chance < 50; chance++) {
            Dice dice = Dice.of(chance);
            String value = Measures.draw(measure, dice);
            assertThat(Measures.other(measure, value, dice)).isNotEqualTo(value).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "laterality, Left, Right",
        "sterile, Sterile, Nonsterile",
        "latex, Latex-Free, Latex",
        "reuse, Reusable, Disposable"
    })
    void twoWayFeaturesTurnOver(String feature, String way, String other) {
        assertThat(Features.other(feature, way, Dice.of(1))).isEqualTo(other);
    }

    @ParameterizedTest
    @EnumSource(Dictionary.class)
    void everyFeatureAndMeasureOfTheItemsIsKnown(Dictionary dictionary) {
        for (Words.ItemKind item : Words.of(dictionary).items()) {
            for (String feature : item.features()) {
                assertThat(Features.draw(feature, Dice.of(2)).isEmpty())
                        .as(feature)
                        .isEqualTo(feature.equals("drug"));
            }
            assertThat(Measures.draw(item.measure(), Dice.of(2)).isEmpty())
                    .as(item.measure())
                    .isEqualTo(item.measure().equals("none"));
        }
    }

    @ParameterizedTest
    @CsvSource({"Velmora Surgical, VS", "Ashdown & Merrick Wound Care, AMWC", "Kestrelle, Kestrelle"})
    void acronymsAreInitials(String name, String start) {
        assertThat(SupplierWorld.acronym(name, Dice.of(1))).startsWith(start);
    }
}
