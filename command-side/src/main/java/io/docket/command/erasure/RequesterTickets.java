package io.docket.command.erasure;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import java.util.UUID;

/**
 * The tickets that somebody is the requester of, asked of the log itself: what follows it may not have come so far, and
 * none may be missed. Reads every opening of a ticket, and so is for rare occasions.
 */
record RequesterTickets(LogAccess log) {

    /** To look for the id as bytes first spares reading nearly all payloads as JSON. */
    private static final String WITH_TEXTS = """
            select ticket_id from event opened
            where type = 'TicketOpened' and position(convert_to(:person, 'UTF8') in payload) > 0
                and convert_from(payload, 'UTF8')::jsonb ->> 'requester' = :person
                and not exists (
                    select from event erased where erased.ticket_id = opened.ticket_id and erased.type = 'TextsErased')
            order by global_index""";

    private static final String LAST_ERASED = """
            select coalesce(max(global_index), 0) from event where type = 'TextsErased' and global_index > ?""";

    /** Those whose texts have not been erased. */
    List<TicketId> withTexts(PersonId person) {
        return log.sql().sql(WITH_TEXTS).param("person", person.toString()).query(UUID.class).list().stream()
                .map(TicketId::new)
                .toList();
    }

    /** Position behind which no texts were erased so far; 0 where none were erased since this one. */
    long lastErasedSince(long position) {
        return log.sql().sql(LAST_ERASED).param(position).query(Long.class).single();
    }
}
