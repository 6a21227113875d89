package health.auric.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LiftedTests extends StandardizerContract {

    @Override
    Object standardize(String text) {
        return Lifted.of(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "N/A",
                "n.a.",
                "NONE",
                "Unknown",
                "TBD",
                "-",
                ".",
                "XXX",
                "zzzz",
                "99999",
                "000000",
                "TEST",
                "do not use",
                "See Notes"
            })
    void placeholdersBecomeAbsent(String text) {
        var lifted = Lifted.of(text);

        assertThat(lifted.text()).isEmpty();
        assertThat(lifted.flags()).containsExactly(Quality.PLACEHOLDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nana",
                "AAA",
                "Unknown Pleasures Inc",
                "1111 Main St",
                "Test Valley Hospital",
                "Old Navy",
                "3333"
            })
    void whatOnlyLooksLikeAPlaceholderStays(String text) {
        var lifted = Lifted.of(text);

        assertThat(lifted.text()).isEqualTo(Fold.fold(text));
        assertThat(lifted.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ACME INC DO NOT USE, acme inc, DO_NOT_USE",
        "DO NOT USE - Acme, acme, DO_NOT_USE",
        "*INACTIVE* Acme, acme, INACTIVE",
        "Acme (inactive) Ltd, acme  ltd, INACTIVE",
        "ZZ-ACME, acme, INACTIVE",
        "zzz Acme, acme, INACTIVE",
        "DUP OF 1234 Acme, acme, DUPLICATE",
        "Acme - duplicate of V-1234, acme, DUPLICATE",
        "Acme [DNU], acme, DO_NOT_USE",
        "Acme DISCONTINUED, acme, INACTIVE"
    })
    void statusMarksAreLifted(String text, String rest, Quality flag) {
        var lifted = Lifted.of(text);

        assertThat(lifted.text().replaceAll(" +", " ")).isEqualTo(rest.replaceAll(" +", " "));
        assertThat(lifted.flags()).contains(flag);
        assertThat(lifted.marks()).isNotEmpty();
    }

    @Test
    void whatWasLiftedIsKept() {
        assertThat(Lifted.of("Acme - dup of 1234").marks())
                .singleElement()
                .asString()
                .contains("dup of 1234");
    }

    @Test
    void nothingIsNoPlaceholder() {
        assertThat(Lifted.of("").flags()).isEmpty();
    }
}
