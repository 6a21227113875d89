package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestTests {

    /** Vectors of FIPS 180-2. */
    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq,"
                + " 248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    })
    void isSha256(String text, String hex) {
        assertThat(HexFormat.of().formatHex(Digest.of(text))).isEqualTo(hex);
    }

    @Test
    void partsAreReadOneAfterTheOther() {
        assertThat(Digest.of(bytes("ab"), bytes(""), bytes("c"))).isEqualTo(Digest.of("abc"));
        assertThat(Digest.of(bytes("c"), bytes("ab"))).isNotEqualTo(Digest.of("abc"));
    }

    @Test
    void textIsReadAsUtf8() {
        assertThat(Digest.of("ö")).isEqualTo(Digest.of(new byte[] {(byte) 0xC3, (byte) 0xB6}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
