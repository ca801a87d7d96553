package io.docket.query.identity;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.AccountHistory;
import io.docket.api.identity.query.Activity;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReference;
import io.docket.query.ticket.details.TicketReferences;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What happened to people, and what they did: only the log knows all of it. */
record PersonHistory(LogReader log, Narrator narrator, TicketReferences tickets) {

    AccountHistory account(PersonId person) {
        return new AccountHistory(narrator.tell(log.ofPerson(person)).stream()
                .map(PersonHistory::change)
                .toList());
    }

    Activity activity(PersonId person, long after, int limit) {
        var acting =
                List.of(Actor.agent(person).toString(), Actor.customer(person).toString());
        var events = log.find(new LogReader.Filter(null, acting, null, null), after, limit);
        var known = tickets.all(events.stream()
                .map(Logged::ticket)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Activity(events.stream().map(event -> deed(event, known)).toList());
    }

    private static AccountHistory.Change change(Narrator.Told told) {
        var event = told.event();
        return new AccountHistory.Change(event.position(), event.happened(), event.type(), told.text(), event.data());
    }

    private static Activity.Deed deed(Logged event, Map<TicketId, TicketReference> known) {
        var ticket = event.ticket() == null ? null : known.get(event.ticket());
        return new Activity.Deed(
                event.position(),
                event.happened(),
                event.type(),
                ticket == null ? null : ticket.number(),
                event.metadata().get(MetadataKeys.CLIENT) instanceof String address ? address : null);
    }
}
