package health.auric.operate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.model.Sealer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTests {

    private static final String KEY =
            Base64.getEncoder().encodeToString("thirty-two bytes are long enough".getBytes(UTF_8));
    private static final String NUMBER = "219099999";

    @TempDir
    Path data;

    @Test
    void theOperatorsKeySealsTheSameValueAlike() throws IOException {
        assertThat(sealer(KEY, "jdbc:postgresql://db/auric").seal("SSN", NUMBER))
                .isPresent()
                .isEqualTo(sealer(KEY, null).seal("SSN", NUMBER));
    }

    @Test
    void aKeyIsMadeOnceForTheDataFolderAndIsNobodyElses() throws IOException {
        var first = sealer("", null).seal("SSN", NUMBER);

        assertThat(sealer("", null).seal("SSN", NUMBER)).isEqualTo(first).isPresent();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("seal.key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void everyDataFolderHasItsOwnKey(@TempDir Path other) throws IOException {
        var here = sealer("", null).seal("SSN", NUMBER);
        var there = new SealingConfiguration().sealer("", new DatabaseSettings(null, null, null, other));

        assertThat(there.seal("SSN", NUMBER)).isNotEqualTo(here);
    }

    @Test
    void withoutAKeyNothingIsSealed() throws IOException {
        assertThat(sealer("", "jdbc:postgresql://db/auric").seal("SSN", NUMBER)).isEmpty();
    }

    @Test
    void aKeyThatIsTooShortStopsTheStart() {
        assertThatThrownBy(() -> sealer(Base64.getEncoder().encodeToString(new byte[16]), null))
                .isInstanceOf(StartRefused.class)
                .hasMessage("AURIC_SEAL_KEY does not hold a sealing key.");
    }

    @Test
    void aKeyThatIsNoBase64StopsTheStart() {
        assertThatThrownBy(() -> sealer("no key at all!", null))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("openssl rand -base64 32"));
    }

    @Test
    void aDamagedKeyFileStopsTheStartAndIsNamed() throws IOException {
        Files.writeString(data.resolve("seal.key"), "damaged");

        assertThatThrownBy(() -> sealer("", null))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("seal.key");
    }

    private Sealer sealer(String key, @Nullable String url) throws IOException {
        return new SealingConfiguration().sealer(key, new DatabaseSettings(url, null, null, data));
    }
}
