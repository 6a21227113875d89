package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.kernel.Refusal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet herons",
                "kdjfhgturyei",
                "            x1y2z3",
                "日本語のとても長い秘密の言葉です",
                "🦆🦉🦅🐦🐧🐔🦆🦉🦅🐦🐧🐔",
                "no digits no capitals",
                "'; drop table users; --"
            })
    void lengthIsEnough(String password) {
        assertThatCode(() -> PasswordPolicy.check("password", password, "dana")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 8, 11, 129, 500, 10_000})
    void tooShortAndTooLongAreRefused(int length) {
        assertRefused(varied(length), "12 to 128");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 15, 64, 128})
    void theWholeRangeIsAllowed(int length) {
        assertThatCode(() -> PasswordPolicy.check("password", varied(length), "dana"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "PassWord1234",
                "qwertyuiop12",
                "123456789012",
                "correcthorsebatterystaple",
                "administrator",
                "aaaaaaaaaaaaaaaa",
                "ababababababab",
                "111111111111111"
            })
    void whatEverybodyTriesFirstIsRefused(String password) {
        assertRefused(password, "first that anybody would try");
    }

    @Test
    void theUserNameIsNoSecret() {
        assertRefused("my name is Dana, yes", "user name");
    }

    @Test
    void charactersCountNotBytes() {
        // Eleven characters of two code units each: long for Java, short for a person.
        assertRefused("🦆🦉🦅🐦🐧🐔🦆🦉🦅🐦🐧", "12 to 128");
    }

    @Test
    void aRefusalNamesTheFieldAndNeverThePassword() {
        assertThatThrownBy(() -> PasswordPolicy.check("password", "hunter2", "dana"))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.errors())
                            .singleElement()
                            .extracting(Refusal.FieldError::field)
                            .isEqualTo("password");
                    assertThat(refusal + " " + refusal.errors()).doesNotContain("hunter2");
                });
    }

    @Test
    void aPasswordMatchesItsHashOnly() {
        var passwords = new Passwords();
        var hash = passwords.hash("seven quiet herons");

        assertThat(hash).startsWith("$argon2id$").contains("m=19456,t=2,p=1").doesNotContain("heron");
        assertThat(passwords.match("seven quiet herons", Optional.of(hash))).isTrue();
        assertThat(passwords.match("seven quiet Herons", Optional.of(hash))).isFalse();
        assertThat(passwords.match("", Optional.of(hash))).isFalse();
        assertThat(passwords.match("seven quiet herons", Optional.empty())).isFalse();
        assertThat(passwords.hash("seven quiet herons")).isNotEqualTo(hash);
    }

    @Test
    void thePasswordIsTheSameHoweverItsLettersAreComposed() {
        var passwords = new Passwords();

        assertThat(passwords.match("cafe\u0301 au lait chaud", Optional.of(passwords.hash("caf\u00e9 au lait chaud"))))
                .isTrue();
    }

    @Test
    void aMonsterOfAPasswordIsNotEvenHashed() {
        assertThat(new Passwords().match("x".repeat(5_000_000), Optional.empty()))
                .isFalse();
    }

    private static String varied(int length) {
        return IntStream.range(0, length)
                .mapToObj(i -> String.valueOf((char) ('a' + (i * 7 + i / 26) % 26)))
                .reduce("", String::concat);
    }

    private static void assertRefused(String password, String because) {
        assertThatThrownBy(() -> PasswordPolicy.check("password", password, "dana"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.errors().getFirst().message())
                                .contains(because));
    }
}
