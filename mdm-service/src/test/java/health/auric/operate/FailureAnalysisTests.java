package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import health.auric.migrations.Migrations;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** What an operator reads when the hub refuses to start. */
class FailureAnalysisTests {

    @Test
    void aRefusedStartReadsAsProblemAndRemedyHoweverDeepItHappened() {
        var refused = new StartRefused("Port 8080 cannot be used.", "Set AURIC_PORT.");

        var analysis = new StartRefusedAnalyzer()
                .analyze(new BeanCreationException("web", new IllegalStateException("wrapped", refused)));

        assertThat(analysis)
                .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                .containsExactly("Port 8080 cannot be used.", "Set AURIC_PORT.");
    }

    @Test
    void aDatabaseOfANewerHubIsExplained() throws SQLException {
        var url = TestDatabase.migrated();
        run(
                url,
                "insert into public.flyway_schema_history select 999, '9999', 'from the future', type, 'future.sql', 1,"
                        + " installed_by, now(), 1, true from public.flyway_schema_history limit 1");

        assertThat(analysisOf(url).getDescription()).startsWith("The database was made by another version of Auric");
    }

    @Test
    void aMigrationThatWasEditedByHandIsExplained() throws SQLException {
        var url = TestDatabase.migrated();
        run(url, "update public.flyway_schema_history set checksum = checksum + 1 where version = '01'");

        assertThat(analysisOf(url).getDescription()).startsWith("The database was made by another version of Auric");
    }

    @Test
    void aFullDiskBelowTheDatabaseIsExplained() {
        var failure = new FlywayException("Migration failed", new SQLException("no space", "53100"));

        var analysis = new SchemaFailureAnalyzer().analyze(failure);

        assertThat(analysis).extracting(FailureAnalysis::getDescription).isEqualTo("The disk of the database is full.");
    }

    @Test
    void whatNobodyKnowsIsLeftToOthers() {
        assertThat(new SchemaFailureAnalyzer().analyze(new FlywayException("something else")))
                .isNull();
    }

    private static FailureAnalysis analysisOf(String url) {
        try {
            Migrations.of(url, "postgres", "").migrate();
        } catch (FlywayException e) {
            return Objects.requireNonNull(new SchemaFailureAnalyzer().analyze(e));
        }
        throw new AssertionError("The migration went through.");
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
