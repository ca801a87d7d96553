package io.docket.api.ticket.query;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.Map;

/**
 * A ticket whose evidence may be given to somebody.
 *
 * @param asker to whom
 * @param addresses whether they may know from which addresses people acted
 * @param names of people, groups and organisations, by their ids
 */
public record EvidenceSubject(
        TicketId ticket, long number, PersonId asker, boolean addresses, Map<String, String> names) {}
