package health.auric.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The command, with its answers and exit codes. */
class VerifyAuditTests {

    /** The issue asks a million entries in a minute; this many must not take longer than their share of that. */
    private static final int MANY = 50_000;

    @TempDir
    Path data;

    String url;
    String said = "";

    @BeforeEach
    void open() {
        url = TestDatabase.migrated();
    }

    @Test
    void anIntactTrailIsZero() throws Exception {
        try (var chain = Chain.of(url, 5)) {
            anchor(chain.anchor(2));
            anchor(chain.anchor(5));
        }

        assertThat(run(url)).isZero();
        assertThat(said).isEqualTo("The audit trail is as it was written: 5 entries, 2 anchors.\n");
    }

    @Test
    void aBrokenTrailIsOneWithTheFirstBreak() throws Exception {
        try (var chain = Chain.of(url, 5)) {
            anchor(chain.anchor(5));
            chain.asSuperuser();
            chain.delete(2);
            chain.delete(4);
            chain.connection.commit();
        }

        assertThat(run(url)).isOne();
        assertThat(said).isEqualTo("The audit trail is broken: Entry 2 is missing.\n");
    }

    @Test
    void aCutTailIsOneByTheAnchor() throws Exception {
        try (var chain = Chain.of(url, 5)) {
            anchor(chain.anchor(5));
            chain.asSuperuser();
            chain.delete(5);
            chain.setHead(chain.entries.find(4).orElseThrow());
            chain.connection.commit();
        }

        assertThat(run(url)).isOne();
        assertThat(said).contains("The trail ends at entry 4, but entry 5 was anchored at");
    }

    @Test
    void withoutAnAnchorItSaysWhatCannotBeSeen() throws Exception {
        Chain.of(url, 1).close();

        assertThat(run(url)).isZero();
        assertThat(said).startsWith("There is no anchor in " + data.resolve("audit-anchor.log"));
    }

    @Test
    void withoutADatabaseItIsTwo() {
        assertThat(run("jdbc:postgresql://127.0.0.1:1/auric")).isEqualTo(2);
        assertThat(said).contains("No PostgreSQL answers").doesNotContain("\tat ", "Exception");
    }

    @Test
    void withoutATrailItIsTwo() {
        assertThat(run(TestDatabase.empty())).isEqualTo(2);
        assertThat(said).contains("no audit trail that can be read");
    }

    @Test
    void withoutAHubInTheFolderItIsTwoAndMakesNone() {
        assertThat(run("")).isEqualTo(2);
        assertThat(said).contains("There is no database in " + data);
        assertThat(data).isEmptyDirectory();
    }

    @Test
    void anAnchorFileThatCannotBeReadIsTwo() throws Exception {
        Files.createDirectory(data.resolve("audit-anchor.log"));

        assertThat(run(url)).isEqualTo(2);
        assertThat(said).contains("cannot be read");
    }

    @Test
    void aMillionEntriesTakeLessThanAMinute() throws Exception {
        try (var chain = Chain.of(url, MANY)) {
            anchor(chain.anchor(MANY));
        }

        long began = System.nanoTime();
        assertThat(run(url)).isZero();
        long nanos = System.nanoTime() - began;

        assertThat(said).contains(MANY + " entries");
        assertThat(nanos * (1_000_000 / MANY) / 1e9).as("seconds for a million").isLessThan(60);
    }

    private void anchor(Anchor anchor) throws IOException, SQLException {
        new AnchorFile(data.resolve("audit-anchor.log")).append(anchor);
    }

    private int run(String database) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "auric.data",
                                data.toString(),
                                "auric.database.url",
                                database,
                                "auric.database.user",
                                "postgres")));
        var out = new ByteArrayOutputStream();
        int code = VerifyAudit.run(environment, new PrintStream(out, true, UTF_8));
        said = out.toString(UTF_8);
        return code;
    }
}
