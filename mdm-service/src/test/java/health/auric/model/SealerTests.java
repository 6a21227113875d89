package health.auric.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealerTests {

    private static final Sealer SEALER = Sealer.hmac("0123456789abcdef0123456789abcdef".getBytes(UTF_8));
    private static final DomainDefinition PERSON = Clinics.with(
            "ssn: {type: sealed, scheme: SSN}\nnpi: {type: sealed, scheme: NPI}\nborn: {type: sealed, of: date}");

    @Test
    void theHashIsHmacSha256OfKindAndValue() throws Exception {
        var mac = javax.crypto.Mac.getInstance("HmacSHA256");
        mac.init(new javax.crypto.spec.SecretKeySpec("0123456789abcdef0123456789abcdef".getBytes(UTF_8), "HmacSHA256"));
        var expected = HexFormat.of().formatHex(mac.doFinal("SSN:123456789".getBytes(UTF_8)));

        assertThat(SEALER.seal("SSN", "123456789")).contains(expected);
    }

    @Test
    void kindsValuesAndKeysAreToldApart() {
        var other = Sealer.hmac("another key of at least 32 bytes!".getBytes(UTF_8));

        assertThat(SEALER.seal("SSN", "123456789"))
                .isEqualTo(SEALER.seal("SSN", "123456789"))
                .isNotEqualTo(SEALER.seal("SSN", "123456788"))
                .isNotEqualTo(SEALER.seal("EIN", "123456789"))
                .isNotEqualTo(other.seal("SSN", "123456789"));
    }

    @Test
    void withoutAKeyNothingIsSealed() {
        assertThat(Sealer.NO_KEY.seal("SSN", "123456789")).isEmpty();
    }

    @Test
    void aShortKeyIsNoKey() {
        assertThatThrownBy(() -> Sealer.hmac(new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThat(Sealer.hmac(new byte[32]).seal("x", "y")).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"ssn, 123-45-6789, 6789", "npi, 1234567890, 7890", "born, 1970-01-31, ''", "born, 19700131, ''"})
    void theLastFourOfLongNumbersStayAndNothingOfDates(String attribute, String raw, String lastFour) {
        var sealed =
                new HashMap<Object, Object>((Map<?, ?>) content(attribute, raw).getOrDefault(attribute, Map.of()));

        assertThat(sealed.remove("hash")).asString().matches("[0-9a-f]{64}");
        assertThat(sealed).isEqualTo(lastFour.isEmpty() ? Map.of() : Map.of("lastFour", lastFour));
    }

    @ParameterizedTest
    @CsvSource({"ssn, 12345", "ssn, secret", "born, 1970-02-31", "born, yesterday"})
    void whatIsNoSuchValueIsRefusedWithoutRepeatingIt(String attribute, String raw) {
        var conformed = PERSON.conform(Map.of(attribute, raw));

        assertThat(conformed.content()).isEmpty();
        assertThat(conformed.valid()).isFalse();
        assertThat(conformed.findings().toString()).doesNotContain(raw);
    }

    @Test
    void aSealedValueStaysSealedWhenSentAgain() {
        var once = content("ssn", "123-45-6789");

        assertThat(PERSON.conform(once).content()).isEqualTo(once);
        assertThat(PERSON.conform(once).findings()).isEmpty();
    }

    private static Map<String, Object> content(String attribute, String raw) {
        return PERSON.conform(Map.of(attribute, raw)).content();
    }
}
