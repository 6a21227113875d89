package health.auric.cdc;

import static org.assertj.core.api.Assertions.assertThat;

import io.debezium.engine.ChangeEvent;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.format.Json;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debezium this project pins captures from a real PostgreSQL, on the Java it runs on. */
class DebeziumLineTests {

    @TempDir
    Path folder;

    @Test
    void capturesWhatWasThereAndWhatComes() throws Exception {
        try (var source = EmbeddedPostgres.builder()
                .setServerConfig("wal_level", "logical")
                .start()) {
            run(source, "create table vendor (number text primary key, name text)");
            run(source, "insert into vendor values ('10442', 'Northmere Surgical Supply')");
            BlockingQueue<String> rows = new LinkedBlockingQueue<>();

            try (var thread = Executors.newSingleThreadExecutor();
                    var engine = engine(source, rows)) {
                thread.execute(engine);
                assertThat(rows.poll(60, TimeUnit.SECONDS)).contains("10442", "\"op\":\"r\"");

                run(source, "insert into vendor values ('10443', 'Calder Ridge Orthopedics')");
                assertThat(rows.poll(60, TimeUnit.SECONDS)).contains("10443", "\"op\":\"c\"");
            }
        }
    }

    private DebeziumEngine<ChangeEvent<String, String>> engine(EmbeddedPostgres source, BlockingQueue<String> rows) {
        return DebeziumEngine.create(Json.class)
                .using(settings(source.getPort()))
                .notifying(event -> rows.add(event.value()))
                .build();
    }

    private Properties settings(int port) {
        var settings = new Properties();
        settings.setProperty("name", "line");
        settings.setProperty("connector.class", "io.debezium.connector.postgresql.PostgresConnector");
        settings.setProperty("offset.storage", "org.apache.kafka.connect.storage.FileOffsetBackingStore");
        settings.setProperty(
                "offset.storage.file.filename", folder.resolve("offsets").toString());
        // Asked for by the Kafka client the engine is built on; nothing connects to it.
        settings.setProperty("bootstrap.servers", "localhost:1");
        settings.setProperty("database.hostname", "localhost");
        settings.setProperty("database.port", Integer.toString(port));
        settings.setProperty("database.user", "postgres");
        settings.setProperty("database.password", "");
        settings.setProperty("database.dbname", "postgres");
        settings.setProperty("topic.prefix", "line");
        settings.setProperty("plugin.name", "pgoutput");
        settings.setProperty("table.include.list", "public.vendor");
        settings.setProperty("poll.interval.ms", "10");
        settings.setProperty("converter.schemas.enable", "false");
        return settings;
    }

    private static void run(EmbeddedPostgres source, String sql) throws SQLException {
        try (var connection = source.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
