package health.auric.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.Refusal.FieldError;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of refusals, and the digests the hub tells contents apart by. */
class RefusalTests {

    @Test
    void whatIsNotThereIsNamedByItsKindOnly() {
        var refusal = Refusal.notFound("source");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        assertThat(refusal).hasMessage("There is no such source.");
        assertThat(refusal.errors()).isEmpty();
    }

    @Test
    void aFieldThatNamesNothingIsNamedItself() {
        assertThat(Refusal.notFound("domain", "to").errors())
                .containsExactly(new FieldError("to", "is of none the hub knows"));
    }

    @Test
    void whatChangedMeanwhileIsToBeReadAgain() {
        var refusal = Refusal.stale("source");

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.STALE);
        assertThat(refusal).hasMessage("The source changed since it was read. Read it again.");
        assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("If-Match");
    }

    @Test
    void whoeverCollectedTheErrorsCannotChangeThemLater() {
        var errors = new ArrayList<>(List.of(new FieldError("a", "is odd")));
        var refusal = new Refusal(Refusal.Kind.INVALID, "One field is wrong.", errors);
        errors.clear();

        assertThat(refusal.errors()).containsExactly(new FieldError("a", "is odd"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "abc, ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    })
    void aDigestIsSha256(String text, String digest) {
        assertThat(HexFormat.of().formatHex(Digest.of(text))).isEqualTo(digest);
    }

    @Test
    void partsAreDigestedOneAfterTheOther() {
        assertThat(Digest.of(bytes("a"), bytes(""), bytes("bc"))).isEqualTo(Digest.of("abc"));
        assertThat(Digest.of(bytes("bc"), bytes("a"))).isNotEqualTo(Digest.of("abc"));
    }

    @Test
    void textIsDigestedAsUtf8() {
        assertThat(Digest.of("ö")).isEqualTo(Digest.of(new byte[] {(byte) 0xC3, (byte) 0xB6}));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
