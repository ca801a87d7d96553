package io.docket.ui.ticket.queue;

import io.docket.api.assist.query.FindOpenProposals;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages of lists, with what the assistant proposes about their tickets where the reader may know. */
final class TicketPages {
    private final DeskClient desk;

    TicketPages(DeskClient desk) {
        this.desk = desk;
    }

    TicketPage of(List<QueueRow> items, @Nullable String next, long total) {
        return new TicketPage(items, proposed(items), next, total);
    }

    private Set<TicketId> proposed(List<QueueRow> items) {
        try {
            var tickets = items.stream().map(QueueRow::id).toList();
            return desk.ask(new FindOpenProposals(tickets)).tickets();
        } catch (Refusal refused) {
            if (refused.violation().code() == ProblemCode.FORBIDDEN) {
                return Set.of();
            }
            throw refused;
        }
    }
}
