package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTests {

    @Test
    void optionsStandAnywhereAndAreGivenInEitherForm() {
        var arguments = parse("--out", "o.csv", "a.csv", "--id=KEY=1", "--quiet", "b.csv");

        assertThat(arguments.files()).containsExactly("a.csv", "b.csv");
        assertThat(arguments.option("out")).contains("o.csv");
        assertThat(arguments.option("id")).contains("KEY=1");
        assertThat(arguments.has("quiet")).isTrue();
        assertThat(arguments.has("out")).isTrue();
    }

    @Test
    void afterTwoDashesAllAreFiles() {
        assertThat(parse("--quiet", "--", "--out", "-x.csv").files()).containsExactly("--out", "-x.csv");
    }

    @Test
    void anUnknownOptionIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> parse("--ouput", "x"))
                .isInstanceOf(Refusal.class)
                .hasMessage("--ouput is no option here; these are: --id, --out, --quiet, --share");
    }

    @Test
    void anOptionWithoutItsValueIsRefused() {
        assertThatThrownBy(() -> parse("a.csv", "--out")).hasMessage("--out wants a value");
    }

    @Test
    void tooManyAndTooFewFilesAreRefused() {
        assertThatThrownBy(() -> parse().files("a CSV file")).hasMessage("this command wants a CSV file, not nothing");
        assertThatThrownBy(() -> parse("a", "b").files("a CSV file")).hasMessageContaining("not a b");
    }

    @ParameterizedTest
    @CsvSource({"0.9, 0.9", "99.5%, 0.995", "0.0001, 0.0001"})
    void aShareIsAFractionOrAPercentage(String text, double share) {
        assertThat(parse("--share", text).share("share")).contains(share);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "95", "-0.5", "many", "NaN", "100%"})
    void whatIsNoShareIsRefused(String text) {
        assertThatThrownBy(() -> parse("--share", text).share("share")).hasMessageContaining("not \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "ten", "1.5", "99999999"})
    void whatIsNoNumberIsRefused(String text) {
        assertThatThrownBy(() -> parse("--id", text).number("id")).hasMessageContaining("whole number");
    }

    private static Arguments parse(String... words) {
        return Arguments.parse(List.of(words), Set.of("out", "id", "share"), Set.of("quiet"));
    }
}
