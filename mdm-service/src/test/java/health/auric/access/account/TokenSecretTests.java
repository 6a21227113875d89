package health.auric.access.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenSecretTests {

    private static final String SECRET = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String TOKEN = "aur_0123456789ab_" + SECRET;

    @Test
    void aTokenReadsBackAsItWasWritten() {
        var secret = TokenSecret.random();

        assertThat(TokenSecret.parse(secret.text())).contains(secret);
        assertThat(TokenSecret.parse(TOKEN).orElseThrow().prefix()).isEqualTo("0123456789ab");
    }

    @Test
    void aSecretHas256BitsAndNeverRepeats() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var secret = TokenSecret.random();
            assertThat(secret.secret()).hasSize(64);
            assertThat(seen.add(secret.secret())).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "aur_",
                "aur__",
                "aur_0123456789ab",
                "aur_0123456789ab_",
                "aur_0123456789ab_short",
                " " + TOKEN,
                TOKEN + " ",
                TOKEN + "\n",
                TOKEN + "0",
                "AUR_0123456789ab_" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "aur_0123456789AB_" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "aur_0123456789ag_" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "aur_0123456789ab_" + "0123456789abcdeF0123456789abcdef0123456789abcdef0123456789abcdef",
                "aur_012345678' --_" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "aur_٠١٢٣٤٥٦٧٨٩ab_" + "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9."
            })
    void whatHasAnotherFormIsNoToken(String raw) {
        assertThat(TokenSecret.parse(raw)).isEmpty();
    }

    @Test
    void onlyTheRightSecretHasTheHash() {
        var secret = TokenSecret.random();
        var other = new TokenSecret(secret.prefix(), TokenSecret.hex(32));

        assertThat(secret.hasHash(secret.hash())).isTrue();
        assertThat(other.hasHash(secret.hash())).isFalse();
        assertThat(secret.hasHash(new byte[0])).isFalse();
    }

    @Test
    void thePrintedFormHidesTheSecret() {
        var secret = TokenSecret.random();

        assertThat(secret.toString()).contains(secret.prefix()).doesNotContain(secret.secret());
    }
}
