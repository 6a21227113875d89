package health.auric.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One source's records of one domain in one format. */
interface RecordFile extends Closeable {

    void write(Row row) throws IOException;

    static RecordFile of(Options.Format format, Subject subject, OutputStream to) {
        return switch (format) {
            case CSV -> new Csv(subject, to);
            case NDJSON -> new Ndjson(to);
        };
    }

    /** Nested content in flat columns such as {@code addresses.0.line1}. */
    final class Csv implements RecordFile {

        private final CsvWriter csv;
        private final List<String> columns;

        Csv(Subject subject, OutputStream to) {
            this.csv = SubjectFiles.csv(to);
            this.columns = Columns.of(subject);
            List<String> header = new ArrayList<>(List.of("sourceSystem", "sourceFacility", "sourceKey", "sentAt"));
            header.addAll(columns);
            csv.writeRecord(header);
        }

        @Override
        public void write(Row row) {
            List<String> cells = new ArrayList<>(columns.size() + 4);
            cells.add(row.source().code().value());
            cells.add(row.source().facility().value());
            cells.add(row.key());
            cells.add(row.sentAt().toString());
            columns.forEach(column -> cells.add(row.draft().text(column)));
            csv.writeRecord(cells);
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }

    /** One JSON object on each line. */
    final class Ndjson implements RecordFile {

        private final OutputStream to;
        private final JsonGenerator json;

        Ndjson(OutputStream to) {
            this.to = to;
            JsonFactory lines = JsonFactory.builder().rootValueSeparator("").build();
            this.json = lines.createGenerator(ObjectWriteContext.empty(), to, JsonEncoding.UTF8);
        }

        @Override
        public void write(Row row) throws IOException {
            json.writeStartObject();
            json.writeStringProperty("source", row.source().code().value());
            json.writeStringProperty("facility", row.source().facility().value());
            json.writeStringProperty("key", row.key());
            json.writeStringProperty("sentAt", row.sentAt().toString());
            json.writeName("content");
            value(row.draft().nested());
            json.writeEndObject();
            json.writeRaw('\n');
        }

        private void value(Object value) {
            switch (value) {
                case Map<?, ?> group -> {
                    json.writeStartObject();
                    group.forEach((name, member) -> {
                        json.writeName(String.valueOf(name));
                        value(member);
                    });
                    json.writeEndObject();
                }
                case List<?> members -> {
                    json.writeStartArray();
                    members.forEach(this::value);
                    json.writeEndArray();
                }
                default -> json.writeString(value.toString());
            }
        }

        @Override
        public void close() throws IOException {
            json.close();
            to.close();
        }
    }
}
