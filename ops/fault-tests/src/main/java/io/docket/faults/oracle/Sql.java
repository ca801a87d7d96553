package io.docket.faults.oracle;

import io.docket.embedded.Database;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The database as its owner sees it. */
public final class Sql {

    private Sql() {}

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    public static Connection connect(Database database) throws SQLException {
        var owner = database.owner();
        return DriverManager.getConnection(database.url(), owner.user(), owner.password());
    }

    public static <T> List<T> list(Database database, String query, Row<T> each) throws SQLException {
        try (var connection = connect(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<T>();
            while (rows.next()) {
                found.add(each.read(rows));
            }
            return found;
        }
    }

    public static long number(Database database, String query) throws SQLException {
        return list(database, query, row -> row.getLong(1)).getFirst();
    }

    /** By the clock of the database. */
    public static Instant now(Database database) throws SQLException {
        return list(database, "select clock_timestamp()", row -> row.getObject(1, OffsetDateTime.class))
                .getFirst()
                .toInstant();
    }

    public static void execute(Database database, String statement) throws SQLException {
        try (var connection = connect(database);
                var executed = connection.createStatement()) {
            executed.execute(statement);
        }
    }
}
