package health.auric.operate;

import java.sql.SQLException;

/** What an SQL state means to an operator. The driver's own text is not repeated: it may name users and hosts at length. */
final class DatabaseProblem {

    private DatabaseProblem() {}

    static StartRefused of(SQLException e) {
        var state = e.getSQLState() == null ? "" : e.getSQLState();
        return switch (state) {
            case "28P01", "28000" ->
                refused(
                        e,
                        "The database refuses the user name or the password.",
                        "Check AURIC_DATABASE_USER and"
                                + " AURIC_DATABASE_PASSWORD (or AURIC_DATABASE_PASSWORD_FILE) and the server's pg_hba.conf.");
            case "3D000" ->
                refused(
                        e,
                        "The database named in AURIC_DATABASE_URL does not exist on its server.",
                        "Create it, for" + " example with: createdb --owner=auric auric.");
            case "08001", "08004", "08006" ->
                refused(
                        e,
                        "No PostgreSQL answers at AURIC_DATABASE_URL.",
                        "Check host and port in it, that the server"
                                + " runs, and that a firewall lets this machine through.");
            case "53100" ->
                refused(e, "The disk of the database is full.", "Free some space there and start Auric again.");
            case "53300" ->
                refused(
                        e,
                        "The database has no connection left for Auric.",
                        "Raise max_connections, or stop what uses" + " them.");
            default ->
                refused(
                        e,
                        "The database cannot be used (SQL state " + state + ").",
                        "Check AURIC_DATABASE_URL: it looks" + " like jdbc:postgresql://host:5432/auric.");
        };
    }

    private static StartRefused refused(SQLException e, String problem, String remedy) {
        return new StartRefused(problem, remedy, e);
    }
}
