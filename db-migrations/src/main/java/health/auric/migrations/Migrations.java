package health.auric.migrations;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
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
        run(System.getenv());
    }

    // From the environment and not from arguments, which every user of the machine can read.
    static void run(Map<String, String> environment) {
        var url = environment.get("AURIC_DATABASE_URL");
        if (url == null) {
            throw new IllegalArgumentException(
                    "Set AURIC_DATABASE_URL, for example jdbc:postgresql://host:5432/auric.");
        }
        of(
                        url,
                        environment.getOrDefault("AURIC_DATABASE_USER", ""),
                        environment.getOrDefault("AURIC_DATABASE_PASSWORD", ""))
                .migrate();
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
