package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TextArrayTests {

    @Test
    void everyPartIsItsTextInTheOrderOfTheWhole() {
        assertThat(TextArray.of(List.of(3, 1, 2), number -> number * 10)).containsExactly("30", "10", "20");
        assertThat(TextArray.of(Set.of(new UUID(0, 1)), id -> id)).containsExactly(new UUID(0, 1).toString());
        assertThat(TextArray.of(List.of(new DomainName("item")), name -> name)).containsExactly("item");
    }

    @Test
    void aPartThatIsMissingStaysMissing() {
        assertThat(TextArray.of(List.of("a", "b"), Map.of("b", true)::get)).containsExactly(null, "true");
    }

    @Test
    void anEmptyTextIsNotAMissingOne() {
        assertThat(TextArray.of(List.of(""), text -> text)).containsExactly("");
    }

    @Test
    void ofNothingItIsEmpty() {
        assertThat(TextArray.of(List.of(), part -> part)).isEmpty();
    }
}
