package io.docket.query.projection;

import io.docket.api.eventlog.UnreadableEventException;
import java.util.Objects;
import java.util.stream.Stream;
import org.postgresql.util.PSQLException;

/**
 * What a read model could not take, by what stood in the way at the bottom of it all. The statement around it would
 * fill an operator's screen, and the row that the database quotes holds what people wrote.
 */
final class UnwritableEvents extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableEvents(RuntimeException cause) {
        super(reason(cause), cause);
    }

    /** What stands in the way, without what people wrote. */
    static String reason(Throwable cause) {
        var deepest = Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .limit(20)
                .reduce((outer, inner) -> inner)
                .orElse(cause);
        return switch (deepest) {
            case PSQLException sql
            when sql.getServerErrorMessage() != null ->
                String.valueOf(sql.getServerErrorMessage().getMessage());
            case UnreadableEventException unreadable -> String.valueOf(unreadable.getMessage());
            default -> deepest.toString();
        };
    }
}
