package health.auric.engine.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as people have them. */
class SheetReaderTests {

    private static final String MARK = "\ufeff";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE"})
    void aByteOrderMarkSaysTheEncodingAndIsNotPartOfTheFirstColumn(String charset) throws IOException {
        var sheet = read((MARK + "name,city\nCafé Ærø,Łódź\n").getBytes(Charset.forName(charset)));

        assertThat(sheet.columns()).containsExactly("name", "city");
        assertThat(values(sheet)).containsExactly(List.of("Café Ærø", "Łódź"));
        assertThat(sheet.notes()).isEmpty();
    }

    @Test
    void whatIsNotUtf8IsReadAsWindowsWroteItAndThisIsSaid() throws IOException {
        var sheet = read("name\nCafé “Blue”\n".getBytes(Charset.forName("windows-1252")));

        assertThat(values(sheet)).containsExactly(List.of("Café “Blue”"));
        assertThat(sheet.notes()).singleElement().asString().contains("Windows-1252");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"`a,b\n1,2\n`", "`a;b\n1;2\n`", "`a\tb\n1\t2\n`", "`a|b\n1|2\n`"})
    void theDelimiterIsWhateverFits(String text) throws IOException {
        assertThat(values(read(text))).containsExactly(List.of("1", "2"));
    }

    @Test
    void commasInValuesDoNotMakeItAFileOfCommas() throws IOException {
        var sheet = read("id;name\n1;Smith, John, Dr.\n2;Doe, Jane\n3;Old Post House, Inc., Lakemont, Ohio\n");

        assertThat(sheet.columns()).containsExactly("id", "name");
    }

    @Test
    void aFileOfOneColumnIsOne() throws IOException {
        assertThat(values(read("name\nGolden Lantern\nBlue Door\n"))).hasSize(2).allMatch(row -> row.size() == 1);
    }

    @Test
    void aPackedFileIsUnpackedWhateverItIsCalled() throws IOException {
        assertThat(values(read(packed("a,b\n1,2\n")))).containsExactly(List.of("1", "2"));
    }

    @Test
    void aPackedFileThatWasCutOffIsRefused() throws IOException {
        var whole = packed("a,b\n" + "1,2\n".repeat(1000));

        refuses(Arrays.copyOf(whole, whole.length - 12), "damaged or cut off");
        refuses(Arrays.copyOf(whole, 6), "damaged or cut off");
    }

    @Test
    void lineEndsOfAllSystemsAndLineEndsInValuesAreFine() throws IOException {
        assertThat(values(read("a,b\r\n\"1\r\n1\",2\r\n3,4\n5,6")))
                .containsExactly(List.of("1\r\n1", "2"), List.of("3", "4"), List.of("5", "6"));
    }

    @Test
    void aRowWithTooManyValuesIsRefusedWithItsLine() {
        refuses(
                "a,b\n\"x\ny\",2\n3,4\n5,Smith, Inc.\n",
                ".csv, line 5, column 3: the row has 3 values, the header has 2 columns");
    }

    @Test
    void emptyCellsBehindTheLastColumnAreForgiven() throws IOException {
        assertThat(values(read("a,b\n1,2,,\n"))).containsExactly(List.of("1", "2"));
    }

    @Test
    void aShortRowHasNoValuesAtItsEnd() throws IOException {
        assertThat(values(read("a,b,c\n1\n"))).containsExactly(List.of("1", "", ""));
    }

    @Test
    void aQuoteThatIsNeverClosedIsRefusedWithTheLineItMayBeOn() {
        refuses("a,b\n1,2\n3,\"4\n5,6\n", "line 3", "not closed");
    }

    @Test
    void columnsThatAreCalledTheSameAreToldApart() throws IOException {
        var sheet = read("name,name, ,name\n1,2,3,4\n");

        assertThat(sheet.columns()).containsExactly("name", "name (2)", "column 3", "name (3)");
        assertThat(sheet.notes()).hasSize(2).first().asString().contains("line 1, column 2");
    }

    @Test
    void aLineEndInTheNameOfAColumnIsASpace() throws IOException {
        assertThat(read("\"post\n code\",b\n1,2\n").columns()).containsExactly("post code", "b");
    }

    @Test
    void anEmptyFileIsRefused() {
        refuses("", "is empty");
        refuses("\n\n", "is empty");
    }

    @Test
    void aHeaderAloneIsAFileWithoutRecords() throws IOException {
        assertThat(read("a,b\n").rows()).isEmpty();
    }

    @Test
    void whatIsNoFileIsRefused() {
        assertThatThrownBy(() -> SheetReader.read(folder.resolve("none.csv"), null))
                .hasMessageContaining("does not exist");
        assertThatThrownBy(() -> SheetReader.read(folder, null)).hasMessageContaining("is not a file");
    }

    @Test
    void aValueOfAMegabyteIsRead() throws IOException {
        assertThat(values(read("a,b\n" + "x".repeat(1 << 20) + ",2\n"))
                        .getFirst()
                        .getFirst())
                .hasSize(1 << 20);
    }

    @Test
    void anyBytesAreReadOrRefusedInASentence() throws IOException {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            var file = Files.write(folder.resolve("random.csv"), bytes);
            try {
                assertThat(SheetReader.read(file, null).columns()).isNotEmpty();
            } catch (Refusal refusal) {
                assertThat(refusal).hasMessageContaining("random.csv");
            }
        }
    }

    private Sheet read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private Sheet read(byte[] bytes) throws IOException {
        return SheetReader.read(Files.write(folder.resolve("some.csv"), bytes), null);
    }

    private void refuses(String text, String... sentence) {
        refuses(text.getBytes(StandardCharsets.UTF_8), sentence);
    }

    private void refuses(byte[] bytes, String... sentence) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(Refusal.class).hasMessageContainingAll(sentence);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<List<String>> values(Sheet sheet) {
        return sheet.rows().stream().map(Sheet.Row::values).toList();
    }
}
