package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Both formats can be read back to what was written. */
class RecordFileTests {

    private static String written(Options.Format format, Subject subject) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (RecordFile file = RecordFile.of(format, subject, bytes)) {
            for (Row row : Worlds.rows(Tier.XS, subject)) {
                file.write(row);
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void csvHoldsEveryFieldInItsColumn(Subject subject) throws IOException {
        List<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(written(Options.Format.CSV, subject)).stream()
                .toList();
        List<Row> rows = Worlds.rows(Tier.XS, subject);
        assertThat(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.size(); i++) {
            Row row = rows.get(i);
            assertThat(lines.get(i).getField("sourceKey")).isEqualTo(row.key());
            assertThat(lines.get(i).getField("sourceSystem"))
                    .isEqualTo(row.source().code().value());
            assertThat(lines.get(i).getField("sentAt")).isEqualTo(row.sentAt().toString());
            for (Map.Entry<String, String> field : row.draft().visible().entrySet()) {
                assertThat(lines.get(i).getField(field.getKey())).isEqualTo(field.getValue());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Subject.class)
    void ndjsonHoldsOneWholeRecordOnEachLine(Subject subject) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<String> lines = written(Options.Format.NDJSON, subject).lines().toList();
        List<Row> rows = Worlds.rows(Tier.XS, subject);
        assertThat(lines).hasSameSizeAs(rows);
        for (int i = 0; i < lines.size(); i++) {
            Map<?, ?> read = json.readValue(lines.get(i), Map.class);
            GeneratedRecord record = rows.get(i).generated();
            assertThat(read.get("content")).isEqualTo(record.content());
            assertThat(read.get("facility")).isEqualTo(record.facility().value());
            assertThat(read.get("key")).isEqualTo(record.key());
        }
    }

    @ParameterizedTest
    @EnumSource(Options.Format.class)
    void linesEndWithALineFeedOnEveryMachine(Options.Format format) throws IOException {
        assertThat(written(format, Subject.SUPPLIER))
                .endsWith("\n")
                .doesNotContain("\r")
                .doesNotContain("\n\n");
    }

    @ParameterizedTest
    @EnumSource(Options.Format.class)
    void aSourceWithoutRecordsGivesAFileWithoutRecords(Options.Format format) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        RecordFile.of(format, Subject.ITEM, bytes).close();
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines().count())
                .isEqualTo(format == Options.Format.CSV ? 1 : 0);
    }
}
