package health.auric.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 42, 999_999_999})
    void aVersionReadsBackFromItsTag(int version) {
        assertThat(EntityTag.version(EntityTag.of(version))).isEqualTo(version);
    }

    @Test
    void whoDoesNotSayWhatWasReadIsAskedTo() {
        assertRefused(null, Refusal.Kind.PRECONDITION_REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "1",
                "W/\"1\"",
                "\"1\", \"2\"",
                "\"-1\"",
                "\"01\"",
                "\"1.0\"",
                "\"\"",
                "\"abc\"",
                "\"1",
                "\"99999999999999999999\"",
                "\"\u0661\"",
                " \"1\"",
                "'1'"
            })
    void anythingButOneStrongTagIsRefused(String tag) {
        assertRefused(tag, Refusal.Kind.INVALID);
    }

    private static void assertRefused(@Nullable String tag, Refusal.Kind kind) {
        assertThatThrownBy(() -> EntityTag.version(tag))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
