package io.docket.command.decision;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.Optional;

/** Asks the log: nobody else knows every ticket, and what is asked is rare. */
record LoggedRequesters(LogAccess log) implements Requesters {

    private static final String REQUESTER = """
            select convert_from(payload, 'UTF8')::jsonb ->> 'requester' from event
            where ticket_id = ? and type = 'TicketOpened'""";

    @Override
    public Optional<PersonId> of(TicketId ticket) {
        return log.sql()
                .sql(REQUESTER)
                .param(ticket.value())
                .query(String.class)
                .optional()
                .map(PersonId::of);
    }
}
