package io.docket.ui.ticket.details;

import io.docket.api.assist.query.ListProposals;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.ListRequesterTickets;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.gateway.DeskClient;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Reads a ticket whole. What the reader may not see of it is empty, for roles see different parts. */
final class TicketReader {
    private static final int PAGE = 100;
    private static final int OTHERS = 5;

    private final DeskClient desk;
    private final Calls calls;

    TicketReader(DeskClient desk) {
        this.desk = desk;
        this.calls = new Calls(desk);
    }

    TicketSnapshot read(String ref) {
        var ticket = desk.ask(new FindTicket(ref));
        var timeline = permitted(() -> timeline(ref));
        return new TicketSnapshot(
                ticket,
                permitted(() -> messages(ref)),
                timeline,
                calls.in(timeline),
                permitted(() -> desk.ask(new ListRequesterTickets(ref, OTHERS)).items()),
                permitted(() -> desk.ask(new ListProposals(ref)).items()));
    }

    private List<Message> messages(String ref) {
        var read = new ArrayList<Message>();
        var page = desk.ask(new ListMessages(ref, null, PAGE));
        read.addAll(page.items());
        while (page.next() != null) {
            page = desk.ask(new ListMessages(ref, page.next(), PAGE));
            read.addAll(page.items());
        }
        return List.copyOf(read);
    }

    private List<TimelineEntry> timeline(String ref) {
        var read = new ArrayList<TimelineEntry>();
        var page = desk.ask(new ListTimeline(ref, null, PAGE));
        read.addAll(page.items());
        while (page.next() != null) {
            page = desk.ask(new ListTimeline(ref, page.next(), PAGE));
            read.addAll(page.items());
        }
        return List.copyOf(read);
    }

    private static <T> List<T> permitted(Supplier<List<T>> part) {
        try {
            return part.get();
        } catch (Refusal refused) {
            var code = refused.violation().code();
            if (code == ProblemCode.FORBIDDEN || code == ProblemCode.NOT_FOUND) {
                return List.of();
            }
            throw refused;
        }
    }
}
