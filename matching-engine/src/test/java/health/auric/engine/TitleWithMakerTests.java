package health.auric.engine;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.explain.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class TitleWithMakerTests {
    private static final List<String> COLUMNS = List.of("title", "manufacturer", "price");
    private static final Table ITEMS = new Table(
            COLUMNS,
            List.of(
                    new Entry("1", "a", List.of("Ridgeway garden atlas 7", "Harbor Foundry", "19.99")),
                    new Entry("2", "b", List.of("Harbor Foundry Ridgeway garden atlas 7", "", "19.99"))));

    private static Part part(String name) {
        return Matcher.of(MatchProfile.suggest(ITEMS), ITEMS, Mode.LINK).explain("1", "2").parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void findsTheMakerThatOneRecordHasInTheTitle() {
        assertThat(part("title + manufacturer").bits()).isPositive();
        assertThat(part("title + manufacturer").level()).startsWith("the same");
    }

    @Test
    void readsBothColumns() {
        assertThat(part("title + manufacturer").givenA()).containsExactly("Ridgeway garden atlas 7", "Harbor Foundry");
    }
}
