package health.auric.audit;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.kernel.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorFileTests {

    private static final UUID CHAIN = UUID.fromString("3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f");

    @TempDir
    Path folder;

    AnchorFile file;

    @BeforeEach
    void open() {
        file = new AnchorFile(folder.resolve("deep/audit-anchor.log"));
    }

    @Test
    void aFileThatIsNotThereHasNoAnchor() throws IOException {
        assertThat(file.read()).isEqualTo(Anchors.NONE);
        assertThat(file.read().newest()).isEmpty();
    }

    @Test
    void anchorsAreReadBackInOrder() throws IOException {
        for (long seq = 0; seq < 5; seq++) {
            file.append(anchor(seq));
        }

        assertThat(file.read().damagedLine()).isZero();
        assertThat(file.read().all()).extracting(Anchor::seq).containsExactly(0L, 1L, 2L, 3L, 4L);
        assertThat(file.read().newest().orElseThrow())
                .usingRecursiveComparison()
                .isEqualTo(anchor(4));
    }

    @Test
    void aLineIsReadableForPeople() {
        assertThat(anchor(4711).line())
                .startsWith("head 3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f 4711 ")
                .contains(" 2026-11-20T10:00:00Z ");
    }

    @Test
    void everyChangedCharacterOfALineIsSeen() {
        var line = anchor(4711).line();
        var random = new Random(7);
        for (int at = 0; at < line.length(); at++) {
            var other = (char) (line.charAt(at) ^ (1 << random.nextInt(5)));
            var changed = line.substring(0, at) + other + line.substring(at + 1);
            assertThat(Anchor.parse(changed)).as(changed).isEmpty();
        }
        assertThat(Anchor.parse(line)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "head",
                "head x 1 00 2026-11-20T10:00:00Z 00",
                "tail 3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f 1 00 2026-11-20T10:00:00Z 0000000000000000",
                "head 3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f one 00 2026-11-20T10:00:00Z 0000000000000000",
                "head 3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f 1 0 2026-11-20T10:00:00Z 0000000000000000",
                "head 3f1c8a52-0d0e-4a8e-9a53-0a4b3c2d1e0f 1 00 yesterday 0000000000000000"
            })
    void whatIsNotALineIsDamage(String line) throws IOException {
        file.append(anchor(1));
        Files.writeString(file.path(), line + "\n", StandardOpenOption.APPEND);
        file.append(anchor(2));

        assertThat(file.read().damagedLine()).isEqualTo(2);
        assertThat(file.read().all()).extracting(Anchor::seq).containsExactly(1L, 2L);
    }

    @Test
    void bytesThatAreNoTextAreDamageToo() throws IOException {
        file.append(anchor(1));
        Files.write(file.path(), new byte[] {(byte) 0xff, (byte) 0xc3, 0, '\n'}, StandardOpenOption.APPEND);

        assertThat(file.read().damagedLine()).isEqualTo(2);
    }

    @Test
    void whatACrashLeftHalfWrittenIsNoDamage() throws IOException {
        file.append(anchor(1));
        var whole = Files.readString(file.path(), StandardCharsets.UTF_8);
        Files.writeString(file.path(), anchor(2).line().substring(0, 60), StandardOpenOption.APPEND);

        assertThat(file.read().damagedLine()).isZero();
        assertThat(file.read().newest().orElseThrow().seq()).isEqualTo(1);

        file.append(anchor(3));
        assertThat(Files.readString(file.path())).isEqualTo(whole + anchor(3).line() + "\n");
    }

    @Test
    void whatWasAcceptedEndsWhatWasBefore() throws IOException {
        file.append(anchor(1));
        Files.writeString(file.path(), "damage\n", StandardOpenOption.APPEND);
        file.append(anchor(9));
        file.append(anchor(5).accepted());
        file.append(anchor(6));

        assertThat(file.read().damagedLine()).isZero();
        assertThat(file.read().all()).extracting(Anchor::seq).containsExactly(5L, 6L);
    }

    private static Anchor anchor(long seq) {
        return new Anchor(
                Anchor.Kind.HEAD, CHAIN, seq, Digest.of("entry " + seq), Instant.parse("2026-11-20T10:00:00Z"));
    }
}
