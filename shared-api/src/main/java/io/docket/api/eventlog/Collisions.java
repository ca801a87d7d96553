package io.docket.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Says what an append collided with, by the name of the constraint that stopped it. */
final class Collisions {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String STREAM = "event_stream";
    private static final String POSITION = "event_pkey";
    private static final String IDENTITY = "event_id_once";

    private Collisions() {}

    /** Whether something that can be there once was there already. */
    static boolean isCollision(SQLException e) {
        return UNIQUE_VIOLATION.equals(e.getSQLState());
    }

    /**
     * Whether somebody else took the position, perhaps an earlier try of the same append whose connection was lost:
     * what the log holds is to be looked at again.
     */
    static boolean isOvertaken(SQLException e) {
        return isCollision(e) && Stream.of(POSITION, IDENTITY).anyMatch(constraint -> names(e, constraint));
    }

    static RuntimeException translate(Connection connection, Append append, SQLException e) throws SQLException {
        if (!isCollision(e) || !names(e, STREAM)) {
            return new EventStoreException("The log refused an append: " + e.getMessage(), e);
        }
        var created = append.events().stream()
                .filter(event -> event.sequence() == 0)
                .map(NewEvent::aggregateId)
                .toList();
        return !created.isEmpty() && Heads.anyExists(connection, created)
                ? new AggregateStreamCreationException("There is a stream already among " + created, e)
                : new ConcurrencyException("Somebody else wrote to the same stream first", e);
    }

    /** The message names the constraint in every language. */
    private static boolean names(SQLException e, String constraint) {
        return String.valueOf(e.getMessage()).contains('"' + constraint + '"');
    }
}
