package health.auric;

import health.auric.migrations.Migrations;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A real PostgreSQL for tests, one server per JVM. Each Spring context and each caller gets a database of its own, copied
 * from a migrated template, so tests cannot see each other's rows.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("wal_level", "logical")
                        .start();
                run(server, "create database hub_template");
                Migrations.of(server.getJdbcUrl("postgres", "hub_template"), "postgres", "")
                        .migrate();
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** JDBC URL of a new, migrated, empty database; user {@code postgres}, no password. */
    public static String migrated() {
        return copyOf("hub_template");
    }

    /** JDBC URL of a new database without any schema. */
    public static String empty() {
        return copyOf("template1");
    }

    private static String copyOf(String template) {
        var name = "hub_" + COUNT.incrementAndGet();
        synchronized (COUNT) {
            run(Server.POSTGRES, "create database " + name + " template " + template);
        }
        // Without the user the library puts into it, so that a test can come as somebody else.
        return Server.POSTGRES.getJdbcUrl("postgres", name).replaceFirst("\\?.*", "");
    }

    private static void run(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // The default, demo with the embedded database, is decided before this runs.
        TestPropertyValues.of(
                        "auric.database.url=" + migrated(),
                        "auric.database.user=postgres",
                        "auric.demo=false",
                        "auric.lanes=false",
                        "auric.data=" + folder())
                .applyTo(context);
    }

    /** A new data folder: what lies in it, such as the audit anchors, belongs to one database. */
    public static Path folder() {
        try {
            var folder = Files.createTempDirectory("auric-test-");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
