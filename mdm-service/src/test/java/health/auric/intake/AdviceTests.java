package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTests {

    private static final String ELSE = Advice.on("a code nobody knows");
    private static final Path DEFINITIONS = Path.of("src/main/resources/domains");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            required               | missing value
            too-long               | Shorten
            too-many               | fewer values
            type                   | list or an object
            number                 | plain number
            range                  | decimal point
            date                   | YYYY-MM-DD
            period                 | ends after it begins
            quantity               | with its unit
            unit                   | unit table of the source
            money                  | with its currency
            currency               | currency the domain declares
            reference              | key of the record
            no-key                 | sealing key
            sealed                 | the hub seals it
            code                   | code of the list
            identifier             | original document
            flag                   | yes or no
            state-matches-postal   | the state, or the postal code
            tin-type-agrees        | EIN or an SSN
            one-base-level         | exactly one packaging level
            packaging-chain        | whole number of the one below
            percentages-sum-to-100 | add up to 100
            not-both               | one of the two
            required-with          | the other one needs
            contradiction          | newer change
            lane-failed            | correlation id
            """)
    void eachCodeHasAdviceOfItsOwn(String code, String about) {
        assertThat(Advice.on(code)).contains(about).isNotEqualTo(ELSE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REQUIRED", "required ", "something-new"})
    void whatIsNotKnownCanAtLeastBeCorrectedOrDiscarded(String code) {
        assertThat(Advice.on(code)).contains("Correct").contains("discard").isEqualTo(ELSE);
    }

    @Test
    void everyCheckADefinitionCanNameHasAdviceThatReadsAsASentence() throws IOException {
        var codes = checksOfTheShippedDefinitions();

        assertThat(codes).isNotEmpty();
        assertThat(codes)
                .allSatisfy(code -> assertThat(Advice.on(code)).as(code).matches("[A-Z][^\\n]{10,119}\\."));
    }

    @Test
    void noTwoCodesGetTheSameAdvice() {
        var codes = List.of(
                "required", "too-long", "too-many", "type", "number", "range", "date", "period", "quantity", "unit",
                "money", "currency", "reference", "no-key", "sealed", "code", "identifier", "flag", "text");
        Set<String> seen = new HashSet<>();

        assertThat(codes).allSatisfy(code -> assertThat(seen.add(Advice.on(code))).as(code).isTrue());
    }

    @Test
    void whatStopsInTheLaneHasAdvice() {
        assertThat(Advice.on(LaneRefusals.FAILED)).isNotEqualTo(ELSE);
    }

    private static Set<String> checksOfTheShippedDefinitions() throws IOException {
        var check = Pattern.compile("check: *([a-z0-9-]+)");
        var codes = new TreeSet<String>();
        try (var files = Files.list(DEFINITIONS)) {
            for (var file : new ArrayList<>(files.toList())) {
                check.matcher(Files.readString(file)).results().forEach(found -> codes.add(found.group(1)));
            }
        }
        return codes;
    }
}
