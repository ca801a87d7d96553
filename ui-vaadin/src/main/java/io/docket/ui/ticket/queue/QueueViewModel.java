package io.docket.ui.ticket.queue;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.CountQueues;
import io.docket.api.ticket.query.ListQueue;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.gateway.DeskClient;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One view of the queue, in an order of the reader's. */
final class QueueViewModel {
    private final DeskClient desk;
    private final InstantSource clock;
    private final ZoneId zone;
    private final QueueView view;
    private final PersonId reader;
    private Order order;
    private TicketList list;

    QueueViewModel(DeskClient desk, InstantSource clock, ZoneId zone, QueueView view, PersonId reader) {
        this.desk = desk;
        this.clock = clock;
        this.zone = zone;
        this.view = view;
        this.reader = reader;
        this.order = usual(view);
        this.list = read();
    }

    QueueView view() {
        return view;
    }

    Order order() {
        return order;
    }

    TicketList list() {
        return list;
    }

    void order(Order order) {
        this.order = order;
        reload();
    }

    /** Makes the list anew, with everything that came in. */
    void reload() {
        list = read();
    }

    /** The ticket that comes next; null where nothing waits. */
    @Nullable
    QueueRow next() {
        return list.first();
    }

    /** Where there is something to do when there is nothing here. */
    Optional<Elsewhere> elsewhere() {
        return Elsewhere.in(desk.ask(new CountQueues()).counts());
    }

    /** Takes news of changes; gives the lines that look different now. */
    List<Line.Ticket> hear(List<TicketChanged> changes) {
        Set<TicketId> changed = changes.stream().map(TicketChanged::ticket).collect(Collectors.toSet());
        return list.compare(changed);
    }

    /**
     * Gives the reader a ticket, as they see it; refused with a {@link io.docket.api.problem.Refusal}
     * where somebody was faster, or where it is another group's.
     *
     * @return the lines that look different now
     */
    List<Line.Ticket> take(QueueRow row) {
        return change(row, new TicketChange.Assign(reader));
    }

    /** Solves a ticket, as the reader sees it; refused as taking is. */
    List<Line.Ticket> solve(QueueRow row) {
        return change(row, new TicketChange.Status(TicketStatus.SOLVED));
    }

    private List<Line.Ticket> change(QueueRow row, TicketChange change) {
        desk.send(new ChangeTicket(row.id(), List.of(change), row.version() - 1), ChangedTicket.class);
        return list.compare(Set.of(row.id()));
    }

    private TicketList read() {
        var now = clock.instant();
        return new TicketList(this::page, order == Order.DUE ? row -> TimeGroup.of(row, now, zone) : null);
    }

    private TicketPage page(@Nullable String after, int limit) {
        var page = desk.ask(new ListQueue(view, order.sort(), after, limit));
        return new TicketPages(desk).of(page.items(), page.next(), page.total());
    }

    private static Order usual(QueueView view) {
        return switch (view) {
            case RECENTLY_UPDATED, RECENTLY_SOLVED -> Order.UPDATED;
            default -> Order.DUE;
        };
    }
}
