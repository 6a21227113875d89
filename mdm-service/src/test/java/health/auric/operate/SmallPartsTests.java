package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

/** Which database is used, and what is said when something about it is wrong. */
class SmallPartsTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "'one\ntwo\nthree\n', three",
        "'one\ntwo\n\n  \n', two",
        "'  padded  \n', padded",
        "'one\r\ntwo\r\n', two",
        "'', it said nothing",
        "'\n\n', it said nothing",
        "no end, no end",
    })
    void theLastLineThatSaysSomethingCounts(String log, String last) throws IOException {
        assertThat(LastLine.of(Files.writeString(folder.resolve("log"), log))).isEqualTo(last);
    }

    @Test
    void aLogThatIsNotThereSaysSo() {
        assertThat(LastLine.of(folder.resolve("none"))).isEqualTo("it wrote no log");
    }

    @Test
    void onlyTheEndOfALongLogIsRead() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "first line\n".repeat(10_000) + "FATAL: disk full\n");

        assertThat(LastLine.of(log)).isEqualTo("FATAL: disk full");
    }

    @Test
    void aLastLineLongerThanWhatIsReadIsCutAtItsBeginning() throws IOException {
        var log = Files.writeString(folder.resolve("log"), "x".repeat(9_000) + "END");

        assertThat(LastLine.of(log)).hasSize(4096).endsWith("xEND");
    }

    @ParameterizedTest
    @CsvSource({
        "28P01, The database refuses the user name or the password.",
        "28000, The database refuses the user name or the password.",
        "3D000, The database named in AURIC_DATABASE_URL does not exist on its server.",
        "08001, No PostgreSQL answers at AURIC_DATABASE_URL.",
        "08006, No PostgreSQL answers at AURIC_DATABASE_URL.",
        "53100, The disk of the database is full.",
        "53300, The database has no connection left for Auric.",
        "XX000, The database cannot be used (SQL state XX000).",
        ", The database cannot be used (SQL state ).",
    })
    void aStateOfTheDatabaseIsExplainedWithoutTheDriversOwnText(@Nullable String state, String problem) {
        var refused = DatabaseProblem.of(new SQLException("user auric at db.internal: secret", state));

        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.remedy()).endsWith(".").doesNotContain("secret", "db.internal");
    }

    @ParameterizedTest
    @CsvSource({", true", "'', true", "'  ', true", "jdbc:postgresql://db/auric, false"})
    void withoutAUrlTheDatabaseIsEmbedded(@Nullable String url, boolean embedded) {
        var environment = new MockEnvironment();
        if (url != null) {
            environment.setProperty("auric.database.url", url);
        }

        assertThat(DatabaseSettings.from(environment).embedded()).isEqualTo(embedded);
    }

    @Test
    void settingsAreStrippedAndNeverShowThePassword() {
        var environment = new MockEnvironment();
        environment.setProperty("auric.database.url", " jdbc:postgresql://db/auric ");
        environment.setProperty("auric.database.user", " auric\n");
        environment.setProperty("auric.database.password", "hush");
        var settings = DatabaseSettings.from(environment);

        assertThat(settings.url()).isEqualTo("jdbc:postgresql://db/auric");
        assertThat(settings.user()).isEqualTo("auric");
        assertThat(settings.password()).isEqualTo("hush");
        assertThat(settings).hasToString("PostgreSQL at jdbc:postgresql://db/auric");
    }

    @Test
    void theDataFolderIsAbsoluteAndPlain() {
        var environment = new MockEnvironment();
        environment.setProperty("auric.data", folder.resolve("a/../b").toString());
        var settings = DatabaseSettings.from(environment);

        assertThat(settings.data()).isEqualTo(folder.toAbsolutePath().resolve("b"));
        assertThat(settings)
                .hasToString("embedded PostgreSQL in " + folder.toAbsolutePath().resolve("b"));
        assertThat(DatabaseSettings.from(new MockEnvironment()).data())
                .isAbsolute()
                .endsWithRaw(Path.of("data"));
    }
}
