package io.docket.ui.ticket.queue;

import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A list as somebody reads it: tickets stay where they were when it was made, whatever happens to them. What changed is
 * shown in place; what came in waits until it is asked for.
 */
final class TicketList {
    static final int PAGE = 60;

    /** More than one page of a list is never compared with what the desk knows now. */
    private static final int COMPARED = 200;

    private static final int UNKNOWN = -1;

    private final TicketPage.Source source;
    private final @Nullable Function<QueueRow, TimeGroup> grouping;
    private final Map<TicketId, Line.Ticket> tickets = new LinkedHashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Set<TicketId> news = new HashSet<>();
    private TicketPage last;
    private @Nullable TimeGroup current;

    /** @param grouping null for no groups; the source's order must agree with it */
    TicketList(TicketPage.Source source, @Nullable Function<QueueRow, TimeGroup> grouping) {
        this.source = source;
        this.grouping = grouping;
        this.last = source.read(null, PAGE);
        take(last);
    }

    /** How many tickets there are, seen or not. */
    long total() {
        return last.total();
    }

    /** Reads on until the lines are there, or the end is. */
    List<Line> lines(int offset, int limit) {
        while (lines.size() < offset + limit && last.next() != null) {
            last = source.read(last.next(), PAGE);
            take(last);
        }
        return List.copyOf(lines.subList(Math.min(offset, lines.size()), Math.min(offset + limit, lines.size())));
    }

    /** The ticket to look at first; null where there is none. */
    @Nullable
    QueueRow first() {
        return tickets.values().stream()
                .filter(ticket -> !ticket.gone())
                .map(Line.Ticket::row)
                .findFirst()
                .orElse(null);
    }

    /** Tickets that came in since. */
    int news() {
        return news.size();
    }

    /** Compares with what the desk knows now; gives the lines that look different. */
    List<Line.Ticket> compare(Set<TicketId> changed) {
        var now = source.read(null, Math.clamp(tickets.size(), PAGE, COMPARED));
        var fresh = now.items().stream().collect(Collectors.toMap(QueueRow::id, Function.identity()));
        var different = new ArrayList<Line.Ticket>();
        for (var known : List.copyOf(tickets.values())) {
            var row = fresh.get(known.row().id());
            var next = row == null
                    ? new Line.Ticket(
                            known.row(),
                            known.proposed(),
                            known.gone() || changed.contains(known.row().id()))
                    : now.line(row);
            if (!next.equals(known)) {
                replace(known, next);
                different.add(next);
            }
        }
        now.items().stream()
                .map(QueueRow::id)
                .filter(id -> changed.contains(id) && !tickets.containsKey(id))
                .forEach(news::add);
        last = new TicketPage(last.items(), last.proposed(), last.next(), now.total());
        return different;
    }

    private void replace(Line.Ticket known, Line.Ticket next) {
        tickets.put(next.row().id(), next);
        lines.set(lines.indexOf(known), next);
    }

    private void take(TicketPage page) {
        for (var row : page.items()) {
            var ticket = page.line(row);
            if (tickets.putIfAbsent(row.id(), ticket) == null) {
                head(row);
                lines.add(ticket);
            }
        }
        count();
    }

    private void head(QueueRow row) {
        if (grouping != null) {
            var group = grouping.apply(row);
            if (group != current) {
                current = group;
                lines.add(new Line.Head(group, UNKNOWN));
            }
        }
    }

    /** A group's size is known once the next one has begun, or the list has ended. */
    private void count() {
        var end = last.next() == null;
        var size = 0;
        for (var i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i) instanceof Line.Head head) {
                lines.set(i, new Line.Head(head.group(), end ? size : UNKNOWN));
                end = true;
                size = 0;
            } else {
                size++;
            }
        }
    }
}
