package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them are deduplicated, whatever wrote them; what is written is UTF-8. */
class EncodingsTests {

    private static final String TEXT = "id,name,city\n1,Café Müller,Genève\n2,CAFÉ MÜLLER,Genève\n3,Old Post,Brannoc\n";

    @TempDir
    Path folder;

    private final CommandLine line = new CommandLine();

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16LE, true", "UTF-16BE, true", "windows-1252, false"})
    void lettersSurvive(String charset, boolean marked) throws IOException {
        dedupe(((marked ? "\ufeff" : "") + TEXT).getBytes(Charset.forName(charset)));

        assertThat(written()).contains("Café Müller", "CAFÉ MÜLLER", "Genève").doesNotContain("\ufeff", "\ufffd");
        assertThat(written()).startsWith("match_cluster,match_size,match_probability,match_reason,id,name,city");
    }

    @Test
    void whatIsNoUtf8IsSaidToBeReadAsWindowsWroteIt() throws IOException {
        dedupe(TEXT.getBytes(Charset.forName("windows-1252")));

        assertThat(line.said()).contains("is not UTF-8 and was read as Windows-1252");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void whateverStandsBetweenValuesIsFoundOut(String delimiter) throws IOException {
        dedupe(TEXT.replace(",", delimiter).getBytes(StandardCharsets.UTF_8));

        assertThat(written().lines().skip(1)).hasSize(3).allMatch(row -> row.split(",").length >= 6);
    }

    @Test
    void aPackedFileIsReadAsItIs() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(TEXT.getBytes(StandardCharsets.UTF_8));
        }
        dedupe(packed.toByteArray());

        assertThat(written()).contains("Café Müller");
    }

    @Test
    void lineEndsOfWindowsAndInValuesAreKept() throws IOException {
        dedupe("id,name\r\n1,\"Blue\nDoor\"\r\n2,Old Post\r\n".getBytes(StandardCharsets.UTF_8));

        assertThat(SheetReader.read(folder.resolve("out.csv"), null).rows())
                .extracting(row -> row.values().getLast())
                .containsExactly("Blue\nDoor", "Old Post");
    }

    private void dedupe(byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("in.csv"), bytes);
        assertThat(line.run("dedupe", file, "--out", folder.resolve("out.csv"), "--report", folder.resolve("out.html")))
                .as(line.said())
                .isZero();
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("out.csv"));
    }
}
