package health.auric.migrations;

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
