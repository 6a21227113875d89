package health.auric.integrity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;

/** The whole database at one moment, so that what a lane does meanwhile is either all there or not there at all. */
final class Snapshot implements AutoCloseable {

    private static final int FETCH = 500;

    private final Connection connection;

    /** In whatever transaction the connection is in. */
    Snapshot(Connection connection) {
        this.connection = connection;
    }

    /** Takes the connection over; no statement may run longer than that. */
    static Snapshot of(Connection connection, long statementSeconds) throws SQLException {
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        try (var setting = connection.prepareStatement("select set_config('statement_timeout', ?, true)")) {
            setting.setString(1, statementSeconds + "s");
            setting.execute();
        }
        return new Snapshot(connection);
    }

    /** One row, of which only the columns may be kept. */
    interface EachRow {
        void see(ResultSet row) throws SQLException;
    }

    /** Row by row, however many there are. */
    void stream(String sql, EachRow each) {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(FETCH);
            see(statement, each);
        } catch (SQLException e) {
            var known = new SQLStateSQLExceptionTranslator().translate("check", sql, e);
            throw known == null ? new UncategorizedSQLException("check", sql, e) : known;
        }
    }

    private static void see(PreparedStatement statement, EachRow each) throws SQLException {
        try (var rows = statement.executeQuery()) {
            while (rows.next()) {
                each.see(rows);
            }
        }
    }

    /** For code that wants a client; it stays within the snapshot. */
    JdbcClient client() {
        return JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** What one check breaks, such as by taking too long, must not break the next. */
    void protect(Runnable check) throws SQLException {
        var before = connection.setSavepoint();
        try {
            check.run();
        } finally {
            connection.rollback(before);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
    }
}
