package health.auric.engine.evaluation.peer;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Similarity of trigrams in PostgreSQL, with an index: one text per record, one join. */
final class TrigramPeer implements Peer {

    private static final String CANCELED = "57014";

    private final Configurations configurations = Configurations.read("trigram.csv");
    private final Duration limit;

    TrigramPeer(Duration limit) {
        this.limit = limit;
    }

    @Override
    public String mode() {
        return "pg_trgm-best-threshold";
    }

    @Override
    public boolean knows(PeerSet set) {
        return !configurations.of(set).isEmpty();
    }

    @Override
    public ScoredPairs run(PeerSet set) throws IOException, TimeoutException {
        var line = configurations.of(set).getFirst();
        try (var server = EmbeddedPostgres.builder()
                        .setServerConfig("shared_buffers", "1GB")
                        .setServerConfig("work_mem", "256MB")
                        .start();
                var connection = server.getPostgresDatabase().getConnection()) {
            load(connection, set, List.of(line.getField("columns").split(" ")));
            return join(connection, set, Double.parseDouble(line.getField("floor")));
        } catch (SQLException e) {
            if (CANCELED.equals(e.getSQLState())) {
                throw new TimeoutException("pg_trgm");
            }
            throw new IOException("pg_trgm failed: " + e.getMessage(), e);
        }
    }

    private void load(Connection connection, PeerSet set, List<String> columns) throws SQLException {
        run(connection, "create extension pg_trgm");
        run(connection, "create table record (row int primary key, source text, content text)");
        try (var insert = connection.prepareStatement("insert into record values (?, ?, ?)")) {
            for (int row = 0; row < set.records().size(); row++) {
                var fields = set.records().get(row);
                insert.setInt(1, row);
                insert.setString(2, fields.getField("source"));
                insert.setString(3, content(fields, columns));
                insert.addBatch();
            }
            insert.executeBatch();
        }
        run(connection, "create index on record using gin (content gin_trgm_ops)");
        run(connection, "analyze record");
        run(connection, "set statement_timeout = '" + limit.toSeconds() + "s'");
        run(connection, "set enable_seqscan = off");
    }

    private static ScoredPairs join(Connection connection, PeerSet set, double floor) throws SQLException {
        run(connection, "set pg_trgm.similarity_threshold = " + floor);
        connection.setAutoCommit(false);
        var pairs = new ScoredPairs();
        try (var query =
                connection.prepareStatement("select a.row, b.row, similarity(a.content, b.content) from record a"
                        + " join record b on a.content % b.content and "
                        + (set.isLinkage() ? "a.source < b.source" : "a.row < b.row"))) {
            query.setFetchSize(20_000);
            var found = query.executeQuery();
            while (found.next()) {
                pairs.add(found.getInt(1), found.getInt(2), found.getDouble(3));
            }
        }
        return pairs;
    }

    private static String content(NamedCsvRecord row, List<String> columns) {
        return columns.stream()
                .map(row::getField)
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
