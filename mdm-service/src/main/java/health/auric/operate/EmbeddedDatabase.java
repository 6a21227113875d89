package health.auric.operate;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** A real PostgreSQL server that starts and stops with the hub and keeps its files below the data folder. */
final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "postgres";

    private final DataFolder folder;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(DataFolder folder, EmbeddedPostgres server) {
        this.folder = folder;
        this.server = server;
    }

    static EmbeddedDatabase start(Path data) {
        var folder = DataFolder.open(data);
        try {
            folder.stopOrphan();
            return new EmbeddedDatabase(folder, server(folder));
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw folder.whyItDidNotStart(e);
        }
    }

    private static EmbeddedPostgres server(DataFolder folder) throws IOException {
        Files.createDirectories(folder.binaries());
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.postgres())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                // The library's defaults are for tests: they may lose acknowledged commits.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("wal_level", "logical")
                // Sized for a first load of a million records: fewer checkpoints, fewer whole pages in the log.
                .setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setErrorRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .setPGStartupWait(Duration.ofSeconds(60))
                // Its own hook would stop the server while the hub is still closing.
                .setRegisterShutdownHook(false)
                .start();
    }

    String url() {
        return server.getJdbcUrl(USER, "postgres");
    }

    @Override
    public void close() throws IOException {
        server.close();
        folder.close();
    }

    /** Matches when no database URL is set. */
    static class Wanted implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return DatabaseSettings.from(context.getEnvironment()).embedded();
        }
    }
}
