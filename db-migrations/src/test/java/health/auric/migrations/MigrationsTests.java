package health.auric.migrations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTests {

    private EmbeddedPostgres server;

    @BeforeEach
    void start() throws IOException {
        server = EmbeddedPostgres.start();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void bringAnEmptyDatabaseToTheFullSchemaOnTheirOwn() throws SQLException {
        var result = Migrations.of(server.getPostgresDatabase()).migrate();

        assertThat(result.success).isTrue();
        assertThat(names("select schema_name from information_schema.schemata"))
                .contains("intake", "golden", "operate", "publish");
    }

    @Test
    void areDoneOnce() {
        Migrations.of(server.getPostgresDatabase()).migrate();

        assertThat(Migrations.of(server.getPostgresDatabase()).migrate().migrationsExecuted)
                .isZero();
    }

    @Test
    void keepOneHistoryForAllModules() throws SQLException {
        Migrations.of(server.getPostgresDatabase()).migrate();

        assertThat(names("select table_schema from information_schema.tables where table_name like 'flyway%'"))
                .containsExactly("public");
    }

    @Test
    void refuseADatabaseOfANewerHub() throws SQLException {
        Migrations.of(server.getPostgresDatabase()).migrate();
        run("insert into public.flyway_schema_history select 999, '9999', 'from the future', type, 'future.sql', 1,"
                + " installed_by, now(), 1, true from public.flyway_schema_history limit 1");

        assertThatThrownBy(() -> Migrations.of(server.getPostgresDatabase()).migrate())
                .isInstanceOf(FlywayValidateException.class);
    }

    @Test
    void runFromTheCommandLine() throws Exception {
        Migrations.run(Map.of(
                "AURIC_DATABASE_URL", server.getJdbcUrl("postgres", "postgres"), "AURIC_DATABASE_USER", "postgres"));

        assertThat(names("select pos::text from publish.feed_head")).containsExactly("0");
    }

    @Test
    void readTheirSettingsFromFilesToo(@TempDir Path folder) throws Exception {
        var url = Files.writeString(folder.resolve("url"), server.getJdbcUrl("postgres", "postgres") + "\n");
        var user = Files.writeString(folder.resolve("user"), "postgres");

        Migrations.run(Map.of("AURIC_DATABASE_URL_FILE", url.toString(), "AURIC_DATABASE_USER_FILE", user.toString()));

        assertThat(names("select pos::text from publish.feed_head")).containsExactly("0");
    }

    @Test
    void sayWhichVariableIsMissing() {
        assertThatThrownBy(() -> Migrations.run(Map.of())).hasMessageContaining("AURIC_DATABASE_URL");
    }

    private void run(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private List<String> names(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var names = new ArrayList<String>();
            while (rows.next()) {
                names.add(rows.getString(1));
            }
            return names;
        }
    }
}
