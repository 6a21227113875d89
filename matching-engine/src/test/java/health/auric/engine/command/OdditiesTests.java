package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.engine.Entry;
import health.auric.engine.profile.Kind;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OdditiesTests {

    private static final List<String> MANY =
            IntStream.range(0, 200).mapToObj(i -> "value " + i).toList();

    @Test
    void aColumnWithoutAValueIsEmpty() {
        assertThat(of(Kind.PHONE, List.of("", " ", ""))).containsExactly("empty");
    }

    @Test
    void aColumnWithFewValuesIsOftenEmpty() {
        assertThat(of(Kind.PHONE, List.of("", "", "", "740-555-0100"))).containsExactly("often empty");
    }

    @Test
    void aFullColumnOfManyValuesIsNothingToSpeakOf() {
        assertThat(of(Kind.PHONE, MANY)).isEmpty();
    }

    @Test
    void aColumnOfOneValueIsAlwaysTheSame() {
        assertThat(of(Kind.COUNTRY, List.of("US", "US", "US"))).containsExactly("always the same");
        assertThat(of(Kind.COUNTRY, List.of("US"))).isEmpty();
    }

    @Test
    void aColumnThatIsLeftOutSaysOnlyThat() {
        assertThat(of(Kind.IGNORE, List.of("US", "US", "US"))).containsExactly("not compared");
    }

    @ParameterizedTest
    @EnumSource(names = {"PHONE", "EMAIL", "IDENTIFIER", "CODE", "STREET", "ORGANIZATION", "TITLE"})
    void aValueEverybodyHasIsSuspiciousWhereValuesShouldTellRecordsApart(Kind kind) {
        assertThat(of(kind, crowded())).containsExactly("one value is suspiciously frequent");
    }

    @ParameterizedTest
    @EnumSource(names = {"CITY", "REGION", "POSTAL_CODE", "CATEGORY", "YEAR", "GIVEN_NAME"})
    void aValueManyHaveIsNotSuspiciousWhereManyShareOne(Kind kind) {
        assertThat(of(kind, crowded())).isEmpty();
    }

    @Test
    void theMostFrequentValueIsCounted() {
        var values = ValuesOf.column(entries(List.of("b", "a", "b", "a", "", " a ")), 0);

        assertThat(values).isEqualTo(new ValuesOf(5, 2, "a", 3));
    }

    @Test
    void ofAnEmptyColumnNothingIsCounted() {
        assertThat(ValuesOf.column(entries(List.of("", " ")), 0)).isEqualTo(new ValuesOf(0, 0, "", 0));
    }

    private static List<String> crowded() {
        return Stream.concat(MANY.stream(), Stream.generate(() -> "switchboard").limit(60))
                .toList();
    }

    private static List<String> of(Kind kind, List<String> values) {
        return Oddities.of(kind, ValuesOf.column(entries(values), 0), values.size());
    }

    private static List<Entry> entries(List<String> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Entry("" + i, "", List.of(values.get(i))))
                .toList();
    }
}
