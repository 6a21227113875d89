package health.auric.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Plain trigram similarity must not be enough to find the duplicates. */
class TrigramTests {

    private static EmbeddedPostgres postgres;
    private static List<Hit> hits;

    private record Hit(boolean same, double similarity) {}

    @BeforeAll
    static void joinItemsByTrigrams() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        List<Row> rows = Worlds.rows(Tier.S, Subject.ITEM);
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            load(connection, rows);
            hits = similarPairs(connection, rows);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static void load(Connection connection, List<Row> rows) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create table item (id integer primary key, words text)");
        }
        try (PreparedStatement insert = connection.prepareStatement("insert into item values (?, ?)")) {
            for (int i = 0; i < rows.size(); i++) {
                insert.setInt(1, i);
                insert.setString(2, words(rows.get(i)));
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static String words(Row row) {
        Draft draft = row.draft();
        return String.join(" ", draft.text("description"), draft.text("manufacturer"), draft.text("catalogNumber"))
                .toLowerCase(Locale.ROOT);
    }

    private static List<Hit> similarPairs(Connection connection, List<Row> rows) throws SQLException {
        List<Hit> found = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            statement.execute("create index on item using gin (words gin_trgm_ops)");
            statement.execute("analyze item");
            statement.execute("set pg_trgm.similarity_threshold = 0.4");
            ResultSet pairs = statement.executeQuery(
                    "select a.id, b.id, similarity(a.words, b.words) from item a join item b on a.words % b.words where a.id < b.id");
            while (pairs.next()) {
                Row left = rows.get(pairs.getInt(1));
                Row right = rows.get(pairs.getInt(2));
                found.add(new Hit(left.entity().equals(right.entity()), pairs.getDouble(3)));
            }
        }
        found.sort(Comparator.comparingDouble(Hit::similarity).reversed());
        return found;
    }

    /** The best F1 that any threshold would give. */
    @Test
    void bestScoreOfTrigramsIsAtMost85Percent() {
        long truePairs = Worlds.pairs(Tier.S, Subject.ITEM).stream()
                .filter(pair -> pair.relation() == Relation.SAME)
                .count();
        Map<Double, Long> right = new HashMap<>();
        double best = 0;
        long matched = 0;
        for (int i = 0; i < hits.size(); i++) {
            matched += hits.get(i).same() ? 1 : 0;
            double precision = matched / (i + 1.0);
            double recall = matched / (double) truePairs;
            best = Math.max(best, matched == 0 ? 0 : 2 * precision * recall / (precision + recall));
        }
        assertThat(best).isLessThanOrEqualTo(0.85);
    }

    @Test
    void ofWhatTrigramsProposeThreeInTenAreDifferent() {
        List<Hit> close = hits.stream().filter(hit -> hit.similarity() >= 0.6).toList();
        long different = close.stream().filter(hit -> !hit.same()).count();
        assertThat(different / (double) close.size()).isGreaterThanOrEqualTo(0.3);
    }

    @Test
    void andYetTrigramsFindSomething() {
        assertThat(hits).filteredOn(Hit::same).hasSizeGreaterThan(500);
    }
}
