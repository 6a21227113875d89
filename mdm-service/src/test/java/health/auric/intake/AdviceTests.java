package health.auric.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdviceTests {

    private static final String ELSE = Advice.on("a code nobody knows");

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
        assertThat(Advice.on(code)).contains(about).isNotEqualTo(ELSE).matches("[A-Z][^.]{10,119}\\.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "REQUIRED", "required ", "something-new"})
    void whatIsNotKnownCanAtLeastBeCorrectedOrDiscarded(String code) {
        assertThat(Advice.on(code)).contains("Correct").contains("discard").isEqualTo(ELSE);
    }

    @Test
    void noTwoCodesGetTheSameAdvice() {
        var codes = List.of(
                "required",
                "too-long",
                "too-many",
                "type",
                "number",
                "range",
                "date",
                "period",
                "quantity",
                "unit",
                "money",
                "currency",
                "reference",
                "no-key",
                "sealed",
                "code",
                "identifier",
                "flag",
                "text");
        Set<String> seen = new HashSet<>();

        assertThat(codes)
                .allSatisfy(
                        code -> assertThat(seen.add(Advice.on(code))).as(code).isTrue());
    }

    @Test
    void whatStopsInTheLaneHasAdvice() {
        assertThat(Advice.on(LaneRefusals.FAILED)).isNotEqualTo(ELSE);
    }
}
