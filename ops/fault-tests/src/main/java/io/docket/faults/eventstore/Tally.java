package io.docket.faults.eventstore;

import io.docket.embedded.Database;
import io.docket.faults.Counts;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What became of the events of a case.
 *
 * @param acknowledged how many appends returned
 * @param stored how many events the database holds afterwards
 * @param lost acknowledged and not stored
 * @param doubled stored twice, or given to a reader twice
 * @param skipped stored, and never given to a reader that had every chance
 * @param unclear how often a writer whom another one had overtaken was told of a failure, and not of that
 */
record Tally(int acknowledged, int stored, int lost, int doubled, int skipped, int unclear) {

    /** @param seen identifiers of what the reader was given */
    static Tally of(StoreKind kind, Database database, Collection<String> acknowledged, List<String> seen)
            throws SQLException {
        var stored = stored(kind, database);
        return new Tally(
                acknowledged.size(),
                stored.size(),
                without(acknowledged, stored),
                seen.size() - new HashSet<>(seen).size(),
                without(stored, seen),
                0);
    }

    Tally withUnclear(int times) {
        return new Tally(acknowledged, stored, lost, doubled, skipped, times);
    }

    Counts counts() {
        return new Counts(acknowledged, lost, doubled, skipped);
    }

    private static int without(Collection<String> these, Collection<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(Set.copyOf(those));
        return left.size();
    }

    /** Both tables refuse the same identifier twice, so that a set tells all. */
    private static Set<String> stored(StoreKind kind, Database database) throws SQLException {
        var owner = database.owner();
        try (var connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select %s from %s".formatted(kind.idColumn(), kind.table()))) {
            var found = new HashSet<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
