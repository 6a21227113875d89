package health.auric.operate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The hub's database for a command that does not start the hub, found by the same settings; the hub may run meanwhile. */
public final class CommandDatabase implements AutoCloseable {

    // In postmaster.pid; part of what PostgreSQL documents for those who look for its port.
    private static final int PORT_LINE = 3;

    private final DataSource database;
    private final AutoCloseable server;

    private CommandDatabase(DataSource database, AutoCloseable server) {
        this.database = database;
        this.server = server;
    }

    /** The settings of the hub, as far as they come from environment variables. */
    public static ConfigurableEnvironment environment() {
        var environment = new StandardEnvironment();
        new HubEnvironment().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    /** Throws {@link StartRefused} with a sentence for the operator when there is none. */
    public static CommandDatabase open(ConfigurableEnvironment environment) {
        var settings = DatabaseSettings.from(environment);
        if (!settings.embedded()) {
            DatabaseProbe.check(settings, false);
            return new CommandDatabase(source(settings.url(), settings.user(), settings.password()), () -> {});
        }
        if (Files.notExists(settings.data().resolve("postgres"))) {
            throw new StartRefused(
                    "There is no database in " + settings.data() + ".",
                    "Set AURIC_DATA to the folder of the hub, or AURIC_DATABASE_URL to its database.");
        }
        return embedded(settings.data());
    }

    private static CommandDatabase embedded(Path data) {
        try {
            var server = EmbeddedDatabase.start(data);
            return new CommandDatabase(source(server.url(), EmbeddedDatabase.USER, ""), server);
        } catch (StartRefused refused) {
            return running(data, refused);
        }
    }

    /** A hub that runs holds its folder; its server takes one more client. */
    private static CommandDatabase running(Path data, StartRefused refused) {
        try {
            var port = Files.readAllLines(data.resolve("postgres/postmaster.pid"))
                    .get(PORT_LINE)
                    .strip();
            var url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            return new CommandDatabase(source(url, EmbeddedDatabase.USER, ""), () -> {});
        } catch (IOException | IndexOutOfBoundsException e) {
            throw refused;
        }
    }

    private static DataSource source(@Nullable String url, @Nullable String user, @Nullable String password) {
        var source = new DriverManagerDataSource();
        source.setUrl(String.valueOf(url));
        source.setUsername(user);
        source.setPassword(password);
        return source;
    }

    public DataSource source() {
        return database;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception e) {
            throw new IllegalStateException("The database server does not stop.", e);
        }
    }
}
