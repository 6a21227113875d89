package health.auric.standardize;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.model.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusMarksTests {

    @Test
    void aNameWithoutMarksComesBackAsItWas() {
        var lifted = StatusMarks.lift("Becton, Dickinson (BD) & Co.");

        assertThat(lifted.text()).isEqualTo("Becton, Dickinson (BD) & Co.");
        assertThat(lifted.remarks()).isEmpty();
    }

    @Test
    void aMarkSaidTwiceIsRemarkedOnce() {
        var lifted = StatusMarks.lift("ZZ-ACME *INACTIVE* DO NOT USE");

        assertThat(lifted.text()).isEqualTo("ACME");
        assertThat(lifted.remarks()).containsExactly(new Remark("marked-inactive", "Marked as no longer in use."));
    }

    @Test
    void twoDifferentHintsAreBothKept() {
        var lifted = StatusMarks.lift("DUP OF 1234 - ACME (DUP OF 5678)");

        assertThat(lifted.text()).isEqualTo("ACME");
        assertThat(lifted.remarks())
                .extracting(Remark::message)
                .containsExactly("Said to be a duplicate of 1234.", "Said to be a duplicate of 5678.");
    }

    @ParameterizedTest
    @CsvSource({
        "ACME DUP OF 1234, 1234",
        "ACME (DUPLICATE OF V-77), V-77",
        "ACME dup of #9A, 9A",
        "ACME DUP. OF 00042, 00042"
    })
    void theKeyOfADuplicateKeepsItsForm(String raw, String key) {
        assertThat(StatusMarks.lift(raw).remarks())
                .containsExactly(new Remark("duplicate-hint", "Said to be a duplicate of " + key + "."));
    }

    @ParameterizedTest
    @CsvSource({
        "ACME (USE 10442), 10442",
        "ACME (PLEASE USE 10442), 10442",
        "ACME - USE 10442 INSTEAD, 10442",
        "ACME * use V10442, V10442"
    })
    void theKeyToUseInsteadIsFound(String raw, String key) {
        assertThat(StatusMarks.lift(raw).text()).isEqualTo("ACME");
        assertThat(StatusMarks.lift(raw).remarks())
                .containsExactly(new Remark("use-instead", "Says to use " + key + " instead."));
    }

    @Test
    void aMarkInTheMiddleIsPartOfTheName() {
        assertThat(StatusMarks.lift("ACME INACTIVE ACCOUNTS").text()).isEqualTo("ACME INACTIVE ACCOUNTS");
    }

    @Test
    void nothingMayBeLeft() {
        assertThat(StatusMarks.lift("*INACTIVE*").text()).isEmpty();
        assertThat(StatusMarks.lift("").text()).isEmpty();
    }
}
