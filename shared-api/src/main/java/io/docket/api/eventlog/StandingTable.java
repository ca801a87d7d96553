package io.docket.api.eventlog;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down for operators what processors stand before. */
record StandingTable(LogAccess log) {

    private static final Logger LOG = LoggerFactory.getLogger(StandingTable.class);

    /** All of a processor. */
    static final int WHOLE = -1;

    private static final String NOTE = """
            insert into standing_processor as known
                (processor, segment, position, type, ticket_id, reason, cause, since, tried_at)
            values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp())
            on conflict (processor, segment) do update set
                position = excluded.position, type = excluded.type, ticket_id = excluded.ticket_id,
                reason = excluded.reason, cause = excluded.cause, tried_at = excluded.tried_at,
                since = case when known.position = excluded.position then known.since else excluded.since end""";

    void standsBefore(UnreadableEvent event, String processor) {
        note(
                processor,
                WHOLE,
                new StandingPlace(event.position(), event.type(), event.ticket()),
                StandingCause.of(event));
    }

    /** @param cause what came of the last try */
    void failed(String processor, int segment, StandingPlace place, Throwable cause) {
        note(processor, segment, place, StandingCause.of(cause));
    }

    /** That somebody hears of it must stand in nobody's way: where the database is away, that is what they hear of first. */
    private void note(String processor, int segment, StandingPlace place, StandingCause cause) {
        try {
            sql().sql(NOTE)
                    .params(processor, segment, place.position())
                    .param(place.type())
                    .param(place.ticket() == null ? null : place.ticket().value())
                    .params(cause.reason().code(), cause.line())
                    .update();
        } catch (RuntimeException away) {
            LOG.debug("Nobody could be told that {} stands", processor, away);
        }
    }

    private JdbcClient sql() {
        return log.sql();
    }
}
