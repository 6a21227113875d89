package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.auric.TestDatabase;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseProbeTests {

    private static final String SECRET = "swordfish";

    @Test
    void acceptsADatabaseOfItsOwn() {
        DatabaseProbe.check(settings(TestDatabase.empty(), "postgres"), false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://db/auric", "jdbc:oracle:thin:@db", "jdbc:h2:mem:x", "db:5432", "jdbc:"})
    void saysHowAUrlLooks(String url) {
        assertThatThrownBy(() -> DatabaseProbe.check(settings(url, "auric"), false))
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.remedy()).contains("jdbc:postgresql://host:5432/auric"));
    }

    @Test
    void saysThatNobodyAnswers() {
        assertThatThrownBy(() -> DatabaseProbe.check(settings("jdbc:postgresql://127.0.0.1:1/auric", "auric"), false))
                .isInstanceOf(StartRefused.class)
                .hasMessage("No PostgreSQL answers at AURIC_DATABASE_URL.");
    }

    @Test
    void saysThatTheDatabaseIsMissing() {
        var elsewhere = TestDatabase.empty().replaceFirst("/hub_\\d+", "/nowhere");

        assertThatThrownBy(() -> DatabaseProbe.check(settings(elsewhere, "postgres"), false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("does not exist on its server");
    }

    @Test
    void saysThatTheUserIsRefused() {
        assertThatThrownBy(() -> DatabaseProbe.check(settings(TestDatabase.empty(), "nobody"), false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("refuses the user name or the password");
    }

    @Test
    void saysThatTheUserMayNotCreateSchemas() throws SQLException {
        var url = TestDatabase.empty();
        run(url, "create role reader login");

        assertThatThrownBy(() -> DatabaseProbe.check(settings(url, "reader"), false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("may not create schemas");
    }

    @Test
    void refusesASuperuserInProduction() {
        assertThatThrownBy(() -> DatabaseProbe.check(settings(TestDatabase.empty(), "postgres"), true))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("superuser");
    }

    @ParameterizedTest
    @CsvSource({"9", "15", "16"})
    void refusesAServerThatIsTooOld(int major) {
        assertThatThrownBy(() -> DatabaseProbe.checkVersion(major))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The database is PostgreSQL " + major + "; Auric needs 17 or newer.");
    }

    @ParameterizedTest
    @CsvSource({"17", "18", "19"})
    void acceptsAServerThatIsNewEnough(int major) {
        DatabaseProbe.checkVersion(major);
    }

    @ParameterizedTest
    @CsvSource({"53100,disk of the database is full", "53300,no connection left", "XX000,SQL state XX000"})
    void namesOtherTroubleByItsState(String state, String sentence) {
        assertThat(DatabaseProblem.of(new SQLException("driver text with " + SECRET, state)))
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain(SECRET);
    }

    @Test
    void neverPrintsThePassword() {
        assertThat(new DatabaseSettings("jdbc:postgresql://db/auric", "auric", SECRET, Path.of("data")).toString())
                .doesNotContain(SECRET);
    }

    private static DatabaseSettings settings(String url, String user) {
        return new DatabaseSettings(url, user, SECRET, Path.of("data"));
    }

    private static void run(String url, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
