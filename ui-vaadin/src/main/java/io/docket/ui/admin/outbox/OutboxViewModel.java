package io.docket.ui.admin.outbox;

import io.docket.api.notification.ListOutbox;
import io.docket.api.notification.OutgoingMail;
import io.docket.api.ticket.query.FindTicket;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Optional;

/** The mail of the desk, newest first. */
final class OutboxViewModel {
    private static final int PAGE = 50;

    private final DeskClient desk;
    private CursorList<OutgoingMail> list;

    OutboxViewModel(DeskClient desk) {
        this.desk = desk;
        this.list = list();
        list.read();
    }

    List<OutgoingMail> mails() {
        return list.items();
    }

    boolean more() {
        return list.more();
    }

    void readOn() {
        list.read();
    }

    void reload() {
        list = list();
        list.read();
    }

    /** Whether the latest mail is only shown here, because nobody had said where to send it. */
    boolean onlyShown() {
        return !mails().isEmpty() && mails().getFirst().state().equals("shown");
    }

    /** Mail about an account belongs to no ticket. */
    Optional<Long> ticketNumber(OutgoingMail mail) {
        return Optional.ofNullable(mail.ticket())
                .map(ticket -> desk.ask(new FindTicket(ticket.toString())).number());
    }

    private CursorList<OutgoingMail> list() {
        return new CursorList<>(PAGE, (after, limit) -> {
            var page = desk.ask(new ListOutbox(after, limit));
            return new CursorList.Page<>(page.items(), page.next());
        });
    }
}
