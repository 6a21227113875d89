package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTests {

    @TempDir
    Path folder;

    @Test
    void oneStrangeByteAtTheEndOfALargeFileIsSeen() throws IOException {
        var bytes = ("name\n" + "plain\n".repeat(100_000) + "Caf?\n").getBytes(StandardCharsets.US_ASCII);
        bytes[bytes.length - 2] = (byte) 0xe9;
        var file = TextFile.of(Files.write(folder.resolve("a.csv"), bytes));

        assertThat(file.isGuessed()).isTrue();
        assertThat(read(file)).endsWith("Café\n");
    }

    @Test
    void aByteOrderMarkAloneIsAnEmptyText() throws IOException {
        var file =
                TextFile.of(Files.write(folder.resolve("a.csv"), new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}));

        assertThat(read(file)).isEmpty();
    }

    @Test
    void filesOfOneOrTwoBytesAreRead() throws IOException {
        assertThat(read(TextFile.of(Files.writeString(folder.resolve("a"), "a"))))
                .isEqualTo("a");
        assertThat(read(TextFile.of(Files.writeString(folder.resolve("b"), "ab"))))
                .isEqualTo("ab");
        assertThat(read(TextFile.of(Files.writeString(folder.resolve("c"), ""))))
                .isEmpty();
    }

    private static String read(TextFile file) throws IOException {
        try (var reader = file.open()) {
            return reader.readAllAsString();
        }
    }
}
