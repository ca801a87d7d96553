package io.docket.api.eventlog;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down for operators what processors stand before: on a thread of its own, so that nobody waits for it, and one
 * connection at most is taken where the database is what is the matter.
 */
final class StandingTable implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StandingTable.class);

    /** All of a processor. */
    static final int WHOLE = -1;

    private static final int MOST_WAITING = 100;

    private static final String NOTE = """
            insert into standing_processor as known
                (processor, segment, position, type, ticket_id, reason, cause, since, tried_at)
            values (?, ?, ?, ?, ?, ?, ?, clock_timestamp(), clock_timestamp())
            on conflict (processor, segment) do update set
                position = excluded.position, type = excluded.type, ticket_id = excluded.ticket_id,
                reason = excluded.reason, cause = excluded.cause, tried_at = excluded.tried_at,
                since = case when known.position = excluded.position then known.since else excluded.since end""";

    private final LogAccess log;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(MOST_WAITING),
            Thread.ofPlatform().daemon().name("standing-processors").factory(),
            new ThreadPoolExecutor.DiscardPolicy());

    StandingTable(LogAccess log) {
        this.log = log;
    }

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

    @Override
    public void close() {
        thread.shutdownNow();
    }

    /** What is not noted now is with the next try. */
    private void note(String processor, int segment, StandingPlace place, StandingCause cause) {
        thread.execute(() -> {
            try {
                write(processor, segment, place, cause);
            } catch (RuntimeException away) {
                LOG.debug("Nobody could be told that {} stands", processor, away);
            }
        });
    }

    private void write(String processor, int segment, StandingPlace place, StandingCause cause) {
        var ticket = place.ticket();
        log.sql()
                .sql(NOTE)
                .params(processor, segment, place.position())
                .param(place.type())
                .param(ticket == null ? null : ticket.value())
                .params(cause.reason().code(), cause.line())
                .update();
    }
}
