package io.docket.query.ticket.timeline;

import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.query.narrative.NameBook;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.details.Presentation;
import io.docket.query.ticket.details.TicketFacts;
import io.docket.query.ticket.messages.WrittenMessage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tickets as they were, by the very folds that keep them as they are. */
final class PastTickets {

    private static final int PAGE = 500;

    private final LogReader log;
    private final Presentation presentation;
    private final NameBook names;

    PastTickets(LogReader log, Presentation presentation, NameBook names) {
        this.log = log;
        this.presentation = presentation;
        this.names = names;
    }

    /** After its event number {@code event}, or at {@code time}: exactly one of the two is asked. */
    TicketAsOf of(TicketId ticket, @Nullable Long event, @Nullable Instant time, Caller caller) {
        if ((event == null) == (time == null)) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "Name either an event or a time.");
        }
        var all = events(ticket);
        if (event != null && (event < 1 || event > all.size())) {
            throw Refusal.notFound("event");
        }
        var until = event == null ? until(all, time) : all.subList(0, event.intValue());
        var facts = facts(until);
        if (facts == null) {
            throw Refusal.notFound("ticket at that time");
        }
        var last = until.getLast();
        return new TicketAsOf(
                presentation.at(facts, last.position(), caller),
                messages(until, last.position(), caller),
                until.size(),
                last.happened());
    }

    private List<Logged> events(TicketId ticket) {
        var all = new ArrayList<Logged>();
        List<Logged> page;
        do {
            page = log.ofTicket(ticket, all.isEmpty() ? 0 : all.getLast().position(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return all;
    }

    private static List<Logged> until(List<Logged> all, @Nullable Instant time) {
        return all.stream()
                .filter(event -> time != null && !event.happened().isAfter(time))
                .toList();
    }

    private static @Nullable TicketFacts facts(List<Logged> events) {
        TicketFacts facts = null;
        for (var event : events) {
            facts = TicketFacts.after(facts, event.payload(), event.happened(), event.position());
        }
        return facts;
    }

    private List<Message> messages(List<Logged> events, long position, Caller caller) {
        var written = events.stream()
                .map(event -> WrittenMessage.by(event.payload(), event.happened(), event.position()))
                .flatMap(Optional::stream)
                .filter(message -> !message.note() || TicketVisibility.readsNotes(caller))
                .toList();
        var known =
                names.of(written.stream().map(WrittenMessage::author).distinct().toList());
        return written.stream()
                .map(message -> message.shown(known.at(message.author(), position)))
                .toList();
    }
}
