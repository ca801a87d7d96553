package io.docket.api.eventlog;

import io.docket.api.eventlog.chain.Chain;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Looks where streams end, under the log's lock. */
final class Heads {

    private static final String WRITTEN =
            "select count(*), max(global_index) from event where event_id = any (?::uuid[])";

    private static final String LAST = "select global_index, mac from event order by global_index desc limit 1";

    private static final String EXISTS =
            "select exists (select from event where aggregate_id = any (?::text[]) and sequence_number = 0)";

    private Heads() {}

    static LogEnd last(Connection connection) throws SQLException {
        try (var last = connection.prepareStatement(LAST);
                var found = last.executeQuery()) {
            if (!found.next()) {
                return LogEnd.EMPTY;
            }
            var link = found.getBytes(2);
            return new LogEnd(found.getLong(1), link == null ? Chain.NOTHING : link);
        }
    }

    static boolean anyExists(Connection connection, List<String> streams) throws SQLException {
        try (var exists = connection.prepareStatement(EXISTS)) {
            exists.setArray(1, connection.createArrayOf("text", streams.toArray()));
            try (var found = exists.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }

    /** Position of the last of these events if they are in the log, else 0. */
    static long positionOf(Connection connection, List<NewEvent> events) throws SQLException {
        try (var written = connection.prepareStatement(WRITTEN)) {
            var ids = events.stream().map(NewEvent::id).toArray();
            written.setArray(1, connection.createArrayOf("uuid", ids));
            try (var found = written.executeQuery()) {
                found.next();
                return ids.length > 0 && found.getLong(1) == ids.length ? found.getLong(2) : 0;
            }
        }
    }
}
