package io.docket.ui.portal;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Moments;
import java.time.Instant;

/** How customers are told where a request stands. That the desk put it on hold is the desk's own affair. */
final class RequestWords {
    private RequestWords() {}

    static String symbol(TicketStatus status) {
        return Glyphs.symbol(shown(status));
    }

    static String status(TicketStatus status) {
        return translate(
                "portal.status." + (status.closed() ? "closed" : shown(status).code()));
    }

    /** The one thing to know about a request, below its subject. */
    static String line(QueueRow row, Moments moments, Instant now) {
        var assignee = row.assignee();
        return switch (RequestGroup.of(row.status())) {
            case ANSWER -> translate("portal.line.answer", moments.since(row.updatedAt(), now));
            case PROGRESS ->
                assignee == null
                        ? unowned(row, moments, now)
                        : translate("portal.line.with", firstName(assignee.name()));
            case SOLVED -> {
                var solved = row.solvedAt();
                yield translate("portal.line.solved", moments.since(solved == null ? row.updatedAt() : solved, now));
            }
        };
    }

    /** Once somebody has answered, a request is new no longer, though nobody has it. */
    static boolean untouched(QueueRow row) {
        return row.assignee() == null && row.status() == TicketStatus.NEW;
    }

    private static String unowned(QueueRow row, Moments moments, Instant now) {
        return untouched(row)
                ? translate("portal.line.received", moments.since(row.createdAt(), now))
                : translate("portal.line.progress", moments.since(row.updatedAt(), now));
    }

    static String firstName(String name) {
        return name.strip().split("\\s+")[0];
    }

    private static TicketStatus shown(TicketStatus status) {
        return status == TicketStatus.HOLD ? TicketStatus.OPEN : status;
    }
}
