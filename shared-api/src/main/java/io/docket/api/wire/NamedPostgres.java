package io.docket.api.wire;

import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Properties;

/**
 * A database as it was named.
 *
 * @param app what the desk works as
 * @param owner who makes its tables; without a user, the desk's own role does
 */
record NamedPostgres(String url, Login app, Login owner) {
    static final String EXAMPLE = "jdbc:postgresql://host:5432/docket";

    private static final String SECONDS = "10";

    /** @param variables what the names of the variables begin with that hold it */
    record Login(String variables, String user, String password) {

        String either() {
            return variables + "USER or " + variables + "PASSWORD is wrong";
        }
    }

    /** @throws UnusableServerException unless both can enter, and tables can be made */
    void verify() {
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new UnusableServerException("DOCKET_POSTGRES_URL has to be like " + EXAMPLE + ", and is not.");
        }
        if (app.user().isBlank()) {
            throw new UnusableServerException(
                    "DOCKET_POSTGRES_USER is not set: nobody is named whom the desk works as.");
        }
        if (owner.user().isBlank() && !owner.password().isBlank()) {
            throw new UnusableServerException("DOCKET_POSTGRES_OWNER_USER is not set, but its password is.");
        }
        if (owner.user().isBlank()) {
            enter(app, this::requireTables);
        } else {
            enter(app, connection -> {});
            enter(
                    owner.password().isBlank() ? new Login(owner.variables(), owner.user(), app.password()) : owner,
                    this::requireTables);
        }
    }

    private interface Work {
        void on(Connection connection) throws SQLException;
    }

    private void enter(Login login, Work work) {
        try (var connection = DriverManager.getConnection(url, properties(login))) {
            work.on(connection);
        } catch (SQLException fault) {
            throw new UnusableServerException(complaint(login, fault));
        }
    }

    private static Properties properties(Login login) {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", SECONDS);
        properties.setProperty("socketTimeout", SECONDS);
        return properties;
    }

    private void requireTables(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select coalesce(has_schema_privilege(current_schema(), 'create'), false), current_user")) {
            row.next();
            if (!row.getBoolean(1)) {
                throw new UnusableServerException(
                        owner.user().isBlank()
                                ? "DOCKET_POSTGRES_OWNER_USER is not set, and " + row.getString(2)
                                        + " (DOCKET_POSTGRES_USER) may not make tables: name who owns the database."
                                : "DOCKET_POSTGRES_OWNER_USER is wrong: " + row.getString(2)
                                        + " may not make tables in the database; name who owns it.");
            }
        }
    }

    private static String complaint(Login login, SQLException fault) {
        return switch (Objects.requireNonNullElse(fault.getSQLState(), "")) {
            case "28P01", "28000", "08004" -> login.either() + ": " + said(fault);
            case "42501" -> login.variables() + "USER is wrong: " + said(fault);
            case "3D000" -> "DOCKET_POSTGRES_URL is wrong: " + said(fault);
            case "08001", "08006" -> "DOCKET_POSTGRES_URL leads to no PostgreSQL: " + said(fault);
            default -> "DOCKET_POSTGRES_URL cannot be used: " + said(fault);
        };
    }

    /** In one line: servers say more than one. */
    private static String said(SQLException fault) {
        var words = fault.getCause() instanceof UnknownHostException unknown
                ? "there is no host " + unknown.getMessage()
                : Objects.requireNonNullElse(fault.getMessage(), fault.toString());
        return words.replaceAll("\\s+", " ");
    }
}
