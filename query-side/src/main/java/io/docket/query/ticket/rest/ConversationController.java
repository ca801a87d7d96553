package io.docket.query.ticket.rest;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.FindMessage;
import io.docket.api.ticket.query.ListMessages;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessagePage;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.References;
import io.docket.query.rest.StableIds;
import io.docket.query.rest.Unseen;
import io.docket.query.rest.WriteAnswer;
import io.docket.query.rest.Written;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{ref}")
final class ConversationController {
    private final Desk desk;
    private final TicketRefs refs;
    private final References references;

    ConversationController(Desk desk) {
        this.desk = desk;
        refs = new TicketRefs(desk);
        references = new References(desk);
    }

    @GetMapping("/messages")
    MessagePage list(
            @PathVariable String ref,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        var query = new ListMessages(ref, after, Limits.checked(limit));
        return Unseen.orElse(() -> desk.ask(query, origin), ref, desk, origin);
    }

    @GetMapping("/messages/{message}")
    Message find(@PathVariable String ref, @PathVariable MessageId message, Origin origin) {
        return desk.ask(new FindMessage(ref, message), origin);
    }

    /** A requester's reply to a closed ticket opens a follow-up, and the answer leads there. */
    @PostMapping("/replies")
    ResponseEntity<PostedMessage> reply(@PathVariable String ref, @RequestBody NewReply reply, Origin origin) {
        var id = refs.id(ref, origin);
        var command = new Reply(
                id,
                new MessageId(StableIds.next(origin, "message")),
                Invalid.text("body", reply.body()),
                Objects.requireNonNullElse(reply.attachments(), List.of()),
                reply.status() == null ? List.of() : List.of(new TicketChange.Status(reply.status())));
        return posted(id, refs.send(id, command, AddedMessage.class, origin), origin);
    }

    @PostMapping("/notes")
    ResponseEntity<PostedMessage> note(@PathVariable String ref, @RequestBody NewNote note, Origin origin) {
        var id = refs.id(ref, origin);
        var command = new AddNote(
                id,
                new MessageId(StableIds.next(origin, "message")),
                Invalid.text("body", note.body()),
                mentioned(note, origin),
                Objects.requireNonNullElse(note.attachments(), List.of()));
        return posted(id, refs.send(id, command, AddedMessage.class, origin), origin);
    }

    private Set<PersonId> mentioned(NewNote note, Origin origin) {
        return Objects.requireNonNullElse(note.mentions(), Set.<String>of()).stream()
                .map(ref -> references.person("mentions", ref, origin))
                .collect(Collectors.toSet());
    }

    private ResponseEntity<PostedMessage> posted(TicketId written, Answer<AddedMessage> answer, Origin origin) {
        var added = answer.value();
        var query = new FindMessage(added.ticket().toString(), added.message());
        var message = Written.orNotYet(() -> desk.ask(query, origin.notBefore(answer.position())));
        var followUp = !added.ticket().equals(written);
        return WriteAnswer.with(HttpStatus.CREATED, answer)
                .location(
                        followUp
                                ? TicketAnswers.location(added.ticket())
                                : URI.create(TicketAnswers.PATH + added.ticket() + "/messages/" + added.message()))
                .body(PostedMessage.of(message, followUp ? added.ticket() : null));
    }

    record NewReply(
            @Nullable String body,
            @Nullable TicketStatus status,
            @Nullable List<AttachmentId> attachments) {}

    /** @param mentions ids or user names */
    record NewNote(
            @Nullable String body,
            @Nullable Set<String> mentions,
            @Nullable List<AttachmentId> attachments) {}
}
