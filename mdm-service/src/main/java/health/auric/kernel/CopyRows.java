package health.auric.kernel;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** Rows for one table, written by PostgreSQL's COPY in the transaction at hand. */
public final class CopyRows {

    private static final String UNIQUE_VIOLATION = "23505";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            // To COPY an unquoted empty field is null, a quoted one an empty text.
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(text);
    private boolean empty = true;

    /** One row in the order of the command's columns; null is null, bytes are bytes, all else its text. */
    public void add(@Nullable Object... values) {
        csv.writeRecord(Stream.of(values).map(CopyRows::field).toArray(String[]::new));
        empty = false;
    }

    private static @Nullable String field(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "\\x" + HexFormat.of().formatHex(bytes);
            default -> value.toString();
        };
    }

    /** Runs the COPY command, up to its columns, with these rows; nothing at all when there are none. */
    public void run(String copy, DataSource database) {
        if (empty) {
            return;
        }
        var connection = DataSourceUtils.getConnection(database);
        try {
            csv.flush();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(copy + " from stdin (format csv)", new StringReader(text.toString()));
        } catch (SQLException e) {
            throw failed(copy, e);
        } catch (IOException e) {
            throw new DataAccessResourceFailureException("The rows could not be sent.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static RuntimeException failed(String copy, SQLException e) {
        if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
            return new DuplicateKeyException("Somebody else wrote the same row meanwhile.", e);
        }
        var translated = new SQLStateSQLExceptionTranslator().translate("copy", copy, e);
        return translated == null ? new UncategorizedSQLException("copy", copy, e) : translated;
    }
}
