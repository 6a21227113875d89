package health.auric.operate;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** One connection to the operator's PostgreSQL, to say in a sentence what is wrong with it. */
final class DatabaseProbe {

    static final int OLDEST_MAJOR = 17;

    private DatabaseProbe() {}

    static void check(DatabaseSettings settings, boolean production) {
        var url = String.valueOf(settings.url());
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused(
                    "AURIC_DATABASE_URL is not the JDBC URL of a PostgreSQL database.",
                    "It looks like jdbc:postgresql://host:5432/auric.");
        }
        try (var connection = DriverManager.getConnection(url, credentials(settings))) {
            checkVersion(connection.getMetaData().getDatabaseMajorVersion());
            checkRights(connection);
            if (production) {
                refuseSuperuser(connection);
            }
        } catch (SQLException e) {
            throw DatabaseProblem.of(e);
        }
    }

    private static Properties credentials(DatabaseSettings settings) {
        var properties = new Properties();
        if (settings.user() != null) {
            properties.setProperty("user", settings.user());
        }
        if (settings.password() != null) {
            properties.setProperty("password", settings.password());
        }
        properties.setProperty("loginTimeout", "10");
        properties.setProperty("connectTimeout", "5");
        return properties;
    }

    static void checkVersion(int major) {
        if (major < OLDEST_MAJOR) {
            throw new StartRefused(
                    "The database is PostgreSQL " + major + "; Auric needs " + OLDEST_MAJOR + " or newer.",
                    "Upgrade it, or set AURIC_DATABASE_URL to a newer server.");
        }
    }

    private static void checkRights(Connection connection) throws SQLException {
        if (!answer(connection, "select has_database_privilege(current_database(), 'CREATE')")) {
            throw new StartRefused(
                    "The database user may not create schemas in this database.",
                    "As its owner run: grant create on database NAME to USER.");
        }
    }

    private static void refuseSuperuser(Connection connection) throws SQLException {
        if (answer(connection, "select rolsuper from pg_roles where rolname = current_user")) {
            throw new StartRefused(
                    "The database user is a superuser, which the production profile does not accept.",
                    "Create a user that owns the Auric database and nothing else.");
        }
    }

    private static boolean answer(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }
}
