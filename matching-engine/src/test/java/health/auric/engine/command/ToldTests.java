package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.explain.Part;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToldTests {

    private static Part part(String level, String... given) {
        return new Part("name", List.of(given), List.of("Birch"), "alder", "birch", level, 2.5, "the profile");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the same, rare          | the same                | rare
            the same, common        | the same                | common
            alike                   | alike                   | ''
            the same, in other words| the same, in other words| ''
            rare                    | rare                    | ''
            one, two, usual         | one, two                | usual
            """)
    void theRarityOfAValueStandsBesideItsLevel(String level, String shown, String rarity) {
        var told = Told.part(part(level, "Alder"));

        assertThat(told.level()).isEqualTo(shown);
        assertThat(told.rarity()).isEqualTo(rarity);
    }

    @Test
    void valuesOfSeveralColumnsStandSideBySideWithoutTheEmptyOnes() {
        assertThat(Told.part(part("alike", "12 Main St", "", " ", "Suite 4")).givenA())
                .isEqualTo("12 Main St · Suite 4");
        assertThat(Told.part(part("alike", "")).givenA()).isEmpty();
    }

    @Test
    void theEvidenceIsToldAsItWasGiven() {
        var told = Told.part(part("alike", "Alder"));

        assertThat(told.weight()).isEqualTo(2.5);
        assertThat(told.setBy()).isEqualTo("the profile");
        assertThat(told.givenB()).isEqualTo("Birch");
        assertThat(told.standardA()).isEqualTo("alder");
    }
}
