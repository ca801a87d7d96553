package io.docket.ui.portal;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.component.CursorList;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One request of a customer: what was said, and what they are about to answer. */
final class RequestViewModel {
    private static final int PAGE = 100;
    private static final int ALL = 10_000;

    private final DeskClient desk;
    private final AttachmentClient files;
    private final PersonId user;
    private final String ref;
    private final List<MessageAttachment> attachments = new ArrayList<>();
    private MessageId next = MessageId.next();
    private TicketDetails ticket;
    private List<Message> messages;

    RequestViewModel(DeskClient desk, AttachmentClient files, PersonId user, String ref) {
        this.desk = desk;
        this.files = files;
        this.user = user;
        this.ref = ref;
        this.ticket = desk.ask(new FindTicket(ref));
        this.messages = read();
    }

    void reload() {
        ticket = desk.ask(new FindTicket(ref));
        messages = read();
    }

    TicketDetails ticket() {
        return ticket;
    }

    List<Message> messages() {
        return messages;
    }

    List<MessageAttachment> attachments() {
        return List.copyOf(attachments);
    }

    boolean own(Message message) {
        return user.value().equals(message.author().id());
    }

    /** Whether the request is the reader's own to answer; those of colleagues they only follow. */
    boolean answerable() {
        return ticket.requester().id().equals(user);
    }

    /** Whether an answer would open another request. */
    boolean closed() {
        return ticket.status().closed();
    }

    /** The way of the request so far and what is left of it. */
    List<Step> steps() {
        var answer = messages.stream()
                .filter(message -> message.author().kind().equals("agent"))
                .reduce((first, second) -> second)
                .orElse(null);
        var answered = answer == null ? null : answer.at();
        var status = ticket.status();
        var done = !status.unsolved();
        var asked = status == TicketStatus.PENDING;
        var steps = new ArrayList<Step>();
        steps.add(new Step("received", "", ticket.createdAt(), true, false));
        if (answer == null) {
            steps.addAll(inHand());
        }
        steps.add(new Step(asked ? "asked" : "answered", "", answered, answer != null, false));
        if (answer != null && !asked && !done && !answeredBy(answer)) {
            steps.addAll(inHand());
        }
        steps.add(new Step("solved", "", ticket.solvedAt(), done, false));
        for (var i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).done()) {
                steps.set(i, steps.get(i).asCurrent());
                return List.copyOf(steps);
            }
        }
        return List.copyOf(steps);
    }

    /** Who has it now; since when, customers are not told: it stands where it is the last thing known. */
    private List<Step> inHand() {
        var assignee = ticket.assignee();
        return assignee == null
                ? List.of()
                : List.of(new Step("with", RequestWords.firstName(assignee.name()), null, true, false));
    }

    private boolean answeredBy(Message answer) {
        var assignee = ticket.assignee();
        return assignee != null && assignee.id().equals(answer.author().id());
    }

    /** Keeps a file until an answer names it. */
    MessageAttachment keep(String name, InputStream content) {
        return files.keep(ref, name, content);
    }

    void attach(MessageAttachment file) {
        attachments.add(file);
    }

    void detach(MessageAttachment file) {
        attachments.remove(file);
    }

    /** Sends the answer; gives the number of the request that it went to, which is another one after a closed one. */
    long reply(String body) {
        var ids = attachments.stream().map(MessageAttachment::id).toList();
        var added = desk.send(new Reply(ticket.id(), next, body.strip(), ids, List.of()), AddedMessage.class);
        next = MessageId.next();
        attachments.clear();
        return added.ticket().equals(ticket.id())
                ? ticket.number()
                : desk.ask(new FindTicket(added.ticket().toString())).number();
    }

    private List<Message> read() {
        return new CursorList<Message>(PAGE, (after, limit) -> {
                    var page = desk.ask(new ListMessages(ref, after, limit));
                    return new CursorList.Page<>(page.items(), page.next());
                })
                .items(0, ALL);
    }

    /**
     * @param code which step
     * @param who whose name belongs to it
     * @param at when it was reached, where that is known
     */
    record Step(String code, String who, @Nullable Instant at, boolean done, boolean current) {
        Step asCurrent() {
            return new Step(code, who, at, done, true);
        }
    }
}
