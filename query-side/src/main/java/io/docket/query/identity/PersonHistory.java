package io.docket.query.identity;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.query.AccountHistory;
import io.docket.api.identity.query.Activity;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.query.narrative.Narrator;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.details.TicketReference;
import io.docket.query.ticket.details.TicketReferences;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happened to people, and what they did: only the log knows all of it. */
record PersonHistory(LogReader log, Narrator narrator, TicketReferences tickets) {

    AccountHistory account(PersonId person, Caller caller) {
        var told = TicketVisibility.isStaff(caller)
                ? narrator.tell(log.ofPerson(person))
                : narrator.tell(log.ofPerson(person), PersonHistory::nameless);
        return new AccountHistory(told.stream().map(PersonHistory::change).toList());
    }

    /** One kind of actor after the other, as the log finds in order what one of them did. */
    Activity activity(PersonId person, long after, int limit) {
        var events = Stream.of(Actor.agent(person), Actor.customer(person))
                .map(actor -> new LogReader.Filter(null, List.of(actor.toString()), null, null))
                .flatMap(filter -> log.find(filter, after, limit).stream())
                .sorted(Comparator.comparingLong(Logged::position))
                .limit(limit)
                .toList();
        var known = tickets.about(events);
        return new Activity(events.stream().map(event -> deed(event, known)).toList());
    }

    /** Customers do not know whom the desk's people are that look after accounts. */
    private static String nameless(MessageAuthor actor) {
        return actor.kind().equals(Actor.Kind.AGENT.code()) ? "The desk" : actor.name();
    }

    private static AccountHistory.Change change(Narrator.Told told) {
        var event = told.event();
        var signedIn = told.actor().id() != null;
        return new AccountHistory.Change(
                event.position(),
                event.happened(),
                event.type(),
                signedIn ? null : client(event),
                told.text(),
                event.data());
    }

    private static @Nullable String client(Logged event) {
        return event.metadata().get(MetadataKeys.CLIENT) instanceof String address ? address : null;
    }

    private static Activity.Deed deed(Logged event, Map<TicketId, TicketReference> known) {
        var ticket = event.ticket() == null ? null : known.get(event.ticket());
        return new Activity.Deed(
                event.position(),
                event.happened(),
                event.type(),
                ticket == null ? null : ticket.number(),
                client(event));
    }
}
