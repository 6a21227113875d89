package health.auric.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.BrokenDefinition.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlMapTests {

    private static final String TEXT = """
            # a comment
            name: Clinic
            count: 12
            open: true
            one: alone
            few: [a, b]
            part:
              deep: value
            empty:
            """;

    private final YamlFile file = YamlFile.parse("a.yaml", TEXT);
    private final YamlMap map = file.root().orElseThrow();

    @Test
    void wordsKnowTheirLines() {
        assertThat(map.word("name")).contains(new Word("Clinic", 2));
        assertThat(map.lineOf("part")).isEqualTo(7);
        assertThat(map.words("few")).containsExactly(new Word("a", 6), new Word("b", 6));
        assertThat(map.map("part").orElseThrow().word("deep")).contains(new Word("value", 8));
        assertThat(problems()).isEmpty();
    }

    @Test
    void valuesAreReadByKind() {
        assertThat(map.text("name")).contains("Clinic");
        assertThat(map.whole("count", 1, 0, 100)).isEqualTo(12);
        assertThat(map.flag("open", false)).isTrue();
        assertThat(map.words("one")).extracting(Word::text).containsExactly("alone");
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatIsNotThereHasItsDefault() {
        assertThat(map.text("nothing")).isEmpty();
        assertThat(map.whole("nothing", 7, 0, 100)).isEqualTo(7);
        assertThat(map.flag("nothing", true)).isTrue();
        assertThat(map.words("nothing")).isEmpty();
        assertThat(map.map("nothing")).isEmpty();
        assertThat(map.list("nothing")).isEmpty();
        assertThat(map.entriesOf("nothing")).isEmpty();
        assertThat(map.peek("nothing")).isEmpty();
        assertThat(problems()).isEmpty();
    }

    @Test
    void whatMustBeThereIsMissed() {
        assertThat(map.required("nothing")).isEqualTo(new Word("", 2));
        assertThat(problems()).containsExactly("a.yaml:2: The file needs nothing.");
    }

    @Test
    void anEmptyValueIsNoValue() {
        assertThat(map.required("empty").text()).isEmpty();
        assertThat(problems()).containsExactly("a.yaml:9: The value of empty has 1 to 1000 characters.");
    }

    @Test
    void whatDoesNotBelongIsTold() {
        map.only(Set.of("name", "count", "open", "one", "few", "part", "emtpy"));

        assertThat(problems())
                .containsExactly("a.yaml:9: Nothing called empty belongs in the file; did you mean emtpy?");
    }

    @ParameterizedTest
    @CsvSource({"name, 2", "few, 6", "part, 8", "open, 4"})
    void whatIsNoNumberIsNotGuessed(String key, int line) {
        map.whole(key, 1, 0, 100);

        assertThat(file.problems().found()).extracting(Problem::line).containsExactly(line);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 0", "-5, -5", "100, 100"})
    void numbersHaveBounds(String written, int value) {
        var read = YamlFile.parse("n.yaml", "n: " + written);

        assertThat(read.root().orElseThrow().whole("n", 1, -5, 100)).isEqualTo(value);
        assertThat(read.problems().found()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-6", "101", "1.0", "1e1", "0x10", "9999999999", "''", "[1]", "{a: 1}", "12 13"})
    void numbersOutOfBoundsAreTold(String written) {
        var read = YamlFile.parse("n.yaml", "n: " + written);

        assertThat(read.root().orElseThrow().whole("n", 1, -5, 100)).isIn(1, -5);
        assertThat(read.problems().found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yes", "on", "True", "1", "[true]", "''"})
    void onlyTrueAndFalseAreFlags(String written) {
        var read = YamlFile.parse("f.yaml", "f: " + written);

        read.root().orElseThrow().flag("f", false);

        assertThat(read.problems().found()).hasSize(1);
    }

    @Test
    void wordsThatYamlWouldTurnIntoSomethingElseStayWords() {
        var read = YamlFile.parse("w.yaml", "NO: Norway\n'ON': on\n1_000: 0o17\nd: 2026-01-31\nn: null\n")
                .root()
                .orElseThrow();

        assertThat(read.entries())
                .extracting(entry -> entry.key().text())
                .containsExactly("NO", "ON", "1_000", "d", "n");
        assertThat(List.of(
                        read.required("1_000").text(),
                        read.required("d").text(),
                        read.required("n").text()))
                .containsExactly("0o17", "2026-01-31", "null");
    }

    @Test
    void aSharedPartMayBeWrittenOnce() {
        var read =
                YamlFile.parse("s.yaml", "a: &part {x: y}\nb: *part\n").root().orElseThrow();

        assertThat(read.map("b").orElseThrow().text("x")).contains("y");
    }

    @Test
    void namesInMessagesArePrintableAndShort() {
        assertThat(YamlMap.shown("a\u202Eb\n")).isEqualTo("a?b?");
        assertThat(YamlMap.shown("x".repeat(100))).hasSize(41).endsWith("…");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var read = YamlFile.parse("t.yaml", "t: " + "x".repeat(1_001));

        assertThat(read.root().orElseThrow().text("t")).isEmpty();
        assertThat(read.problems().found()).hasSize(1);
    }

    private List<String> problems() {
        return file.problems().found().stream().map(Problem::toString).toList();
    }
}
