package health.auric.intake.batch;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import health.auric.intake.Batch;
import health.auric.intake.UploadRow;
import health.auric.model.DomainDefinition;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a CSV file (RFC 4180) with a header. */
final class CsvRows implements UploadRows {

    private static final int LONGEST_FIELD = 1 << 20;

    private final Batch batch;
    private final CloseableIterator<CsvRecord> records;
    private final CsvHeader header;
    // The header is row 1, as in a spreadsheet.
    private long number = 1;

    CsvRows(Batch batch, DomainDefinition definition, Reader text) throws IOException {
        this.batch = batch;
        var delimiter = batch.format().delimiter();
        var start = Delimiter.buffered(text);
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter == null ? Delimiter.of(start) : delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(start)
                .iterator();
        var first = record();
        if (first == null) {
            throw new UnreadableFile("The file is empty; its first row names the columns.");
        }
        this.header = CsvHeader.of(first, definition, batch.format().keyColumn());
    }

    @Override
    public @Nullable UploadRow next() {
        var record = record();
        if (record == null) {
            return null;
        }
        number++;
        int size = 0;
        for (int i = 0; i < record.getFieldCount(); i++) {
            size += record.getField(i).length() + 1;
        }
        return row(record, size);
    }

    private UploadRow row(CsvRecord record, int size) {
        String key = null;
        try {
            checkCount(record);
            var head = header.head(record);
            key = head.key();
            checkCharacters(record);
            var content = header.content().of(record);
            return new UploadRow.Readable(number, size, head.arrival(batch, content == null ? Map.of() : content));
        } catch (RowRefused e) {
            return new UploadRow.Unreadable(number, size, key, e.column, e.code, e.sentence());
        }
    }

    private void checkCount(CsvRecord record) {
        if (record.getFieldCount() != header.count()) {
            throw new RowRefused(
                    null,
                    "columns",
                    "This row has " + record.getFieldCount() + " values, the header has " + header.count() + ".");
        }
    }

    private void checkCharacters(CsvRecord record) {
        for (int i = 0; i < record.getFieldCount(); i++) {
            if (record.getField(i).indexOf(Decoded.LOST) >= 0) {
                throw new RowRefused(
                        header.name(i),
                        "encoding",
                        "This value has bytes that are no characters in "
                                + batch.format().charset().name() + ".");
            }
        }
    }

    @Override
    public boolean skip() {
        number++;
        return record() != null;
    }

    private @Nullable CsvRecord record() {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableFile(
                    "The file cannot be read on after row " + number
                            + ": a quote is not closed, is followed by more text, or a value is longer than a million characters.");
        }
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
