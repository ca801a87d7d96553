package io.docket.query.ticket.messages;

import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindAttachment;
import io.docket.api.ticket.query.FindMessage;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.MessagePage;
import io.docket.query.narrative.NameBook;
import io.docket.query.security.TicketVisibility;
import io.docket.query.ticket.details.TicketReferences;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what was written, to whoever may read it. */
final class TicketMessagesQueries {

    private final TicketMessagesTable table;
    private final TicketReferences references;
    private final NameBook names;

    TicketMessagesQueries(TicketMessagesTable table, TicketReferences references, NameBook names) {
        this.table = table;
        this.references = references;
        this.names = names;
    }

    @QueryHandler
    MessagePage list(ListMessages query, Caller caller) {
        var ticket = references.visible(query.ref(), caller).ticket();
        var found = table.of(ticket, TicketVisibility.readsNotes(caller), position(query.after()), query.limit() + 1);
        var more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new MessagePage(shown(page), more ? Long.toString(page.getLast().position()) : null);
    }

    @QueryHandler
    Message find(FindMessage query, Caller caller) {
        var ticket = references.visible(query.ref(), caller).ticket();
        return table.find(query.message())
                .filter(message -> message.ticket().equals(ticket) && isReadable(message, caller))
                .map(message -> shown(List.of(message)).getFirst())
                .orElseThrow(() -> Refusal.notFound("message"));
    }

    @QueryHandler
    MessageAttachment find(FindAttachment query, Caller caller) {
        return table.with(query.id()).stream()
                .filter(message -> isReadable(message, caller))
                .filter(message -> references.all(List.of(message.ticket())).values().stream()
                        .anyMatch(ticket -> ticket.isVisibleTo(caller)))
                .flatMap(message ->
                        message.attachments().stream()
                                .filter(file -> file.id().equals(query.id()))
                                .findFirst()
                                .stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("file"));
    }

    private static boolean isReadable(WrittenMessage message, Caller caller) {
        return message.note() ? TicketVisibility.readsNotes(caller) : TicketVisibility.readsMessages(caller);
    }

    private List<Message> shown(List<WrittenMessage> messages) {
        var known = names.of(
                messages.stream().map(WrittenMessage::author).distinct().toList());
        return messages.stream()
                .map(message -> message.shown(known.now(message.author())))
                .toList();
    }

    private static long position(@Nullable String after) {
        try {
            return after == null ? 0 : Long.parseLong(after);
        } catch (NumberFormatException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "There is no such page.");
        }
    }
}
