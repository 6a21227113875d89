package health.auric.operate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    Path data;

    @Test
    void keepsItsRowsOverARestart() throws Exception {
        try (var first = EmbeddedDatabase.start(data)) {
            run(first, "create table kept (what text)");
            run(first, "insert into kept values ('this')");
        }

        try (var second = EmbeddedDatabase.start(data)) {
            assertThat(ask(second, "select what from kept")).isEqualTo("this");
        }
    }

    @Test
    void neverTradesDurabilityForSpeed() throws Exception {
        try (var database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database, "show fsync")).isEqualTo("on");
            assertThat(ask(database, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(database, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(database, "show listen_addresses")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void takesOverFromAHubThatWasKilled() throws Exception {
        var hub = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledHub.class.getName(),
                        data.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(hub.inputReader().lines().anyMatch(KilledHub.READY::equals)).isTrue();
        var orphan = ProcessHandle.of(serverPid()).orElseThrow();
        hub.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        try (var next = EmbeddedDatabase.start(data)) {
            assertThat(ask(next, "select count(*) from kept")).isEqualTo("0");
            assertThat(orphan.isAlive()).isFalse();
        }
    }

    /** A hub in a process of its own that can be killed. */
    static final class KilledHub {
        static final String READY = "ready";

        public static void main(String[] arguments) throws Exception {
            var database = EmbeddedDatabase.start(Path.of(arguments[0]));
            run(database, "create table kept (what text)");
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }

    @Test
    void leavesNoServerBehindWhenItIsClosed() throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(data);
        var server = ProcessHandle.of(serverPid()).orElseThrow();

        database.close();

        server.onExit().get(10, TimeUnit.SECONDS);
        assertThat(server.isAlive()).isFalse();
    }

    private long serverPid() throws IOException {
        return Long.parseLong(Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
    }

    private static void run(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(EmbeddedDatabase database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
