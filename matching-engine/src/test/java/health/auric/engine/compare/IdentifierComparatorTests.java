package health.auric.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.text.Identifier;
import java.util.List;
import org.junit.jupiter.api.Test;

class IdentifierComparatorTests extends ComparatorContract<Identifier> {

    @Override
    Graded<Identifier> comparator() {
        return new IdentifierComparator();
    }

    @Override
    Identifier prepare(String text) {
        return Identifier.of("npi", text);
    }

    @Override
    List<String> samples() {
        return List.of("1234567893", "2900000029", "1245319599");
    }

    @Test
    void validIdentifiersDecide() {
        assertThat(level("1234567893", "123-456-7893")).isEqualTo(IdentifierComparator.SAME);
        assertThat(level("1234567893", "1245319599")).isEqualTo(IdentifierComparator.CONTRADICTION);
    }

    @Test
    void invalidOnesSayLess() {
        assertThat(level("1234567894", "1234567894")).isEqualTo(IdentifierComparator.SAME_INVALID);
        assertThat(level("1234567893", "1234567839")).isEqualTo(IdentifierComparator.ONE_EDIT);
        assertThat(level("1234567893", "1999999999")).isEqualTo(IdentifierComparator.DIFFERENT);
    }
}
