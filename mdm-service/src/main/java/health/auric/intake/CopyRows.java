package health.auric.intake;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.stream.Stream;

/** Rows in the CSV form that PostgreSQL's COPY reads. */
final class CopyRows {

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            // To COPY an unquoted empty field is null, a quoted one an empty text.
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(text);
    private boolean empty = true;

    void add(Object... values) {
        csv.writeRecord(Stream.of(values).map(String::valueOf).toArray(String[]::new));
        empty = false;
    }

    boolean isEmpty() {
        return empty;
    }

    Reader reader() throws IOException {
        csv.flush();
        return new StringReader(text.toString());
    }
}
