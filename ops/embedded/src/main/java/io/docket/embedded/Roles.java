package io.docket.embedded;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The statements that divide a PostgreSQL server between the owner of the data and the desk that uses it. */
final class Roles {
    private Roles() {}

    /** A role that may log in and nothing else. */
    static void ensure(Connection connection, Login login) throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", login.user())) {
            execute(connection, "create role %s login password '%s'".formatted(login.user(), login.password()));
        }
    }

    static void ensureDatabase(Connection connection, String name, String template, Login owner, Login app)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            execute(connection, "create database %s owner %s template %s".formatted(name, owner.user(), template));
        }
        execute(connection, "revoke all on database %s from public".formatted(name));
        execute(connection, "grant connect on database %s to %s".formatted(name, app.user()));
    }

    /**
     * Has the server begin another file of its write-ahead log, and drop those before; and write anew what it has
     * sampled of tables: what was forgotten is in them.
     */
    static void letDropRemains(Connection database, Login login) throws SQLException {
        execute(database, "grant pg_checkpoint to " + login.user());
        execute(database, "grant execute on function pg_switch_wal() to " + login.user());
        execute(database, "grant maintain on pg_catalog.pg_statistic to " + login.user());
    }

    static String show(Connection connection, String setting) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            return row.getString(1);
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
