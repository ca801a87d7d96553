package io.docket.command.decision;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.Optional;

/** Whom the texts of tickets belong to, for streams beside the ticket's own. Never behind the log. */
@FunctionalInterface
public interface Requesters {

    /** Empty where there is no such ticket. */
    Optional<PersonId> of(TicketId ticket);
}
