package health.auric.fault;

import static org.assertj.core.api.Assertions.assertThat;

import health.auric.TestDatabase;
import health.auric.migrations.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that holds still for a while costs that while and nothing else. */
class StarvedHubTests {

    private static final int ROWS = 6000;
    private static final Duration NOTICED = Duration.ofSeconds(5);

    @TempDir
    Path folder;

    @Test
    void eightSecondsWithoutTheDatabase() throws Exception {
        loadWithAnOutageOf(Duration.ofSeconds(8));
    }

    @Test
    @Tag("slow")
    void thirtySecondsWithoutTheDatabase() throws Exception {
        loadWithAnOutageOf(Duration.ofSeconds(30));
    }

    private void loadWithAnOutageOf(Duration outage) throws Exception {
        var files = folder.resolve("postgres");
        try (var server = EmbeddedPostgres.builder()
                .setDataDirectory(files)
                .setServerConfig("wal_level", "logical")
                .start()) {
            var url = server.getJdbcUrl("postgres", "postgres").replaceFirst("\\?.*", "");
            Migrations.of(url, "postgres", "").migrate();
            try (var hub = new LoadedHub(url, TestDatabase.folder())) {
                hub.upload("erp-lkm", LoadedHub.file(folder, "erp-lkm", ROWS));
                hub.hub().await(Duration.ofMinutes(2), () -> hub.settled() > ROWS / 4);

                starve(hub, processes(files), outage);

                hub.hub().await(NOTICED.plusSeconds(5), hub.hub()::isReady);
                hub.awaitDone(1);
                assertThat(hub.settled()).isEqualTo(ROWS);
                hub.assertFeedIsWhole();
                hub.assertIntegrity();
                assertThat(hub.hub().log()).contains("The database does not answer", "The database answers again");
            }
        }
    }

    private static void starve(LoadedHub hub, List<ProcessHandle> server, Duration outage) throws Exception {
        signal("STOP", server);
        try {
            var until = Instant.now().plus(outage);
            hub.hub().await(NOTICED, () -> !hub.hub().isReady());
            var answer = hub.http().get("/api/v1/batches");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).isPresent();
            assertThat(answer.body()).contains("urn:auric:problem:unavailable");
            while (Instant.now().isBefore(until)) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        } finally {
            signal("CONT", server);
        }
    }

    private static List<ProcessHandle> processes(Path files) throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(files.resolve("postmaster.pid")).getFirst().strip());
        var postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private static void signal(String name, List<ProcessHandle> processes) throws Exception {
        var command = new ArrayList<>(List.of("kill", "-" + name));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        new ProcessBuilder(command).start().waitFor();
    }
}
