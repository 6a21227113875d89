package health.auric.migrations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Every migration of every module, in one version sequence with one history table. The hub and the command line both
 * come through here, so they cannot disagree.
 */
public final class Migrations {

    /** Where the SQL lies: one folder per hub module below. */
    public static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    /** Migrates the database that {@code AURIC_DATABASE_URL}, {@code _USER} and {@code _PASSWORD} name. */
    public static void main(String... arguments) {
        try {
            run(System.getenv());
        } catch (IllegalArgumentException | IOException | FlywayException e) {
            System.err.println("The database was not migrated: " + e.getMessage());
            System.exit(1);
        }
    }

    // From the environment and not from arguments, which every user of the machine can read.
    static void run(Map<String, String> environment) throws IOException {
        var url = setting(environment, "AURIC_DATABASE_URL");
        if (url.isEmpty()) {
            throw new IllegalArgumentException(
                    "Set AURIC_DATABASE_URL, for example jdbc:postgresql://host:5432/auric.");
        }
        of(url, setting(environment, "AURIC_DATABASE_USER"), setting(environment, "AURIC_DATABASE_PASSWORD"))
                .migrate();
    }

    /** The variable, or the content of the file that the variable with {@code _FILE} names. */
    private static String setting(Map<String, String> environment, String name) throws IOException {
        var file = environment.get(name + "_FILE");
        return file == null
                ? environment.getOrDefault(name, "")
                : Files.readString(Path.of(file)).strip();
    }

    /** Flyway for a database, not yet run. */
    public static Flyway of(DataSource database) {
        return configure(Flyway.configure().dataSource(database)).load();
    }

    /** Flyway for a JDBC URL, not yet run. */
    public static Flyway of(String url, String user, String password) {
        return configure(Flyway.configure().dataSource(url, user, password)).load();
    }

    /** The settings every run shares. */
    public static FluentConfiguration configure(FluentConfiguration flyway) {
        // No ignore patterns: a database made by a newer hub must be refused, not half understood.
        return flyway.locations(LOCATION)
                .defaultSchema("public")
                .ignoreMigrationPatterns(new String[0])
                .cleanDisabled(true);
    }
}
