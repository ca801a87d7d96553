package io.docket.query.ticket.messages;

import io.docket.api.metadata.Actor;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.MessageEvent;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.MessageAuthor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Something that was written on a ticket; opening one is its first reply. */
public record WrittenMessage(
        MessageId id,
        TicketId ticket,
        long position,
        Instant at,
        boolean note,
        Actor.Kind side,
        UUID author,
        String body,
        List<MessageAttachment> attachments) {

    /** Empty where nothing was written. */
    public static Optional<WrittenMessage> by(Object event, Instant at, long position) {
        return switch (event) {
            case TicketOpened opened ->
                Optional.of(new WrittenMessage(
                        opened.message(),
                        opened.ticket(),
                        position,
                        at,
                        false,
                        Actor.Kind.CUSTOMER,
                        opened.requester().value(),
                        opened.description().text(),
                        shown(opened.attachments())));
            case MessageEvent message ->
                Optional.of(new WrittenMessage(
                        message.message(),
                        message.ticket(),
                        position,
                        at,
                        message instanceof NoteAdded,
                        side(message),
                        message.author().value(),
                        message.body().text(),
                        shown(message.attachments())));
            default -> Optional.empty();
        };
    }

    public Message shown(String authorName) {
        return new Message(
                id, at, note ? "note" : "reply", new MessageAuthor(author, side.code(), authorName), body, attachments);
    }

    private static Actor.Kind side(MessageEvent message) {
        return switch (message) {
            case RequesterReplied customer -> Actor.Kind.CUSTOMER;
            case AgentReplied agent -> Actor.Kind.AGENT;
            case NoteAdded agent -> Actor.Kind.AGENT;
        };
    }

    private static List<MessageAttachment> shown(List<Attachment> attachments) {
        return attachments.stream()
                .map(file -> new MessageAttachment(file.id(), file.name().text(), file.size(), file.type()))
                .toList();
    }
}
