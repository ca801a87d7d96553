package io.docket.api.eventlog;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** Says what an append collided with, by the name of the constraint that stopped it. */
final class Collisions {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String STREAM = "event_stream";

    private final DataSource connections;
    private final Append append;

    Collisions(DataSource connections, Append append) {
        this.connections = connections;
        this.append = append;
    }

    /** The message names the constraint in every language. */
    RuntimeException translate(SQLException e) {
        if (!UNIQUE_VIOLATION.equals(e.getSQLState())
                || !String.valueOf(e.getMessage()).contains(STREAM)) {
            return new EventStoreException("The log refused an append: " + e.getMessage(), e);
        }
        var created = append.events().stream()
                .filter(event -> event.sequence() == 0)
                .map(NewEvent::aggregateId)
                .toList();
        return !created.isEmpty() && anyExists(created)
                ? new AggregateStreamCreationException("There is a stream already among " + created, e)
                : new ConcurrencyException("Somebody else wrote to the same stream first", e);
    }

    private boolean anyExists(List<String> streams) {
        try (Connection connection = connections.getConnection();
                var query = connection.prepareStatement(
                        "select 1 from event where aggregate_id = any (?::text[]) and sequence_number = 0")) {
            query.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (var found = query.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            throw new LogUnavailableException(e);
        }
    }
}
