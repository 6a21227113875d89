package health.auric.engine.command;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.util.Map;

/** What stands between two values. */
final class Delimiter {

    private static final int LOOKED_AT = 1 << 16;
    private static final String KNOWN = ",;\t|";
    private static final Map<String, Character> NAMES =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|', ",", ',', ";", ';', "|", '|');

    private Delimiter() {}

    static char named(String name) {
        var delimiter = NAMES.get(name);
        if (delimiter == null) {
            throw Refusal.of("--delimiter is comma, semicolon, tab or pipe, not \"%s\"", name);
        }
        return delimiter;
    }

    /** Whether a text holds another delimiter than the given one. */
    static boolean isOther(String text, char given) {
        return text.chars().anyMatch(c -> c != given && KNOWN.indexOf(c) >= 0);
    }

    /** The one under which most of the first rows have as many values as the header, and many. */
    static char guess(Reader text) throws IOException {
        var buffer = new char[LOOKED_AT];
        int length = 0;
        for (int read; length < LOOKED_AT && (read = text.read(buffer, length, LOOKED_AT - length)) > 0; ) {
            length += read;
        }
        var start = new String(buffer, 0, length);
        char best = ',';
        double most = 0;
        for (char delimiter : KNOWN.toCharArray()) {
            double fit = fit(start, delimiter);
            if (fit > most) {
                most = fit;
                best = delimiter;
            }
        }
        return best;
    }

    private static double fit(String start, char delimiter) {
        int columns = 0;
        int rows = 0;
        int regular = 0;
        try (var reader = reader().fieldSeparator(delimiter).ofCsvRecord(start)) {
            for (CsvRecord row : reader) {
                columns = rows++ == 0 ? row.getFieldCount() : columns;
                regular += row.getFieldCount() == columns ? 1 : 0;
            }
        } catch (CsvParseException | IOException e) {
            // What was read before counts: the piece may end within a quoted value.
        }
        return columns < 2 ? 0 : (double) regular / rows + columns / 1000.0;
    }

    static CsvReader.CsvReaderBuilder reader() {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
