package io.docket.query.ticket.rest;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.AttachmentId;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.query.ListTickets;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TicketPage;
import io.docket.query.rest.FieldFaults;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.Limits;
import io.docket.query.rest.References;
import io.docket.query.rest.StableIds;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/tickets")
final class TicketController {
    private final Desk desk;
    private final TicketRefs refs;
    private final TicketAnswers answers;
    private final Requesters requesters;
    private final TicketPatch patches;

    TicketController(Desk desk) {
        this.desk = desk;
        refs = new TicketRefs(desk);
        answers = new TicketAnswers(desk);
        requesters = new Requesters(desk);
        patches = new TicketPatch(new References(desk));
    }

    @GetMapping
    TicketPage list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = Limits.DEFAULT) int limit,
            Origin origin) {
        var query = sort.isBlank() ? q : q + " " + TicketOrder.parse(sort);
        return desk.ask(new ListTickets(query.strip(), after, Limits.checked(limit)), origin);
    }

    @GetMapping("/{ref}")
    ResponseEntity<TicketDetails> find(@PathVariable String ref, Origin origin) {
        return answers.found(ref, origin);
    }

    @PostMapping
    ResponseEntity<TicketDetails> open(@RequestBody NewTicket ticket, Origin origin) {
        verifyNeeded(ticket);
        var id = new TicketId(StableIds.next(origin, "ticket"));
        var group = group(ticket.group(), origin);
        var opened = requesters.opened(
                ticket.requester(),
                origin,
                requester -> desk.send(command(id, requester, ticket, group, origin), OpenedTicket.class, origin));
        return answers.created(id, opened, origin);
    }

    private static void verifyNeeded(NewTicket ticket) {
        var needed =
                new FieldFaults().needsText("subject", ticket.subject()).needsText("description", ticket.description());
        if (ticket.requester() != null) {
            needed.needsText("requester.email", ticket.requester().email());
        }
        needed.verify();
    }

    private static OpenTicket command(
            TicketId id, PersonId requester, NewTicket ticket, @Nullable GroupId group, Origin origin) {
        return new OpenTicket(
                id,
                new MessageId(StableIds.next(origin, "description")),
                requester,
                Invalid.text("subject", ticket.subject()),
                Invalid.text("description", ticket.description()),
                Objects.requireNonNullElse(ticket.priority(), Priority.NORMAL),
                Objects.requireNonNullElse(ticket.type(), TicketType.QUESTION),
                Objects.requireNonNullElse(ticket.channel(), Channel.API),
                group,
                Objects.requireNonNullElse(ticket.tags(), Set.of()),
                Objects.requireNonNullElse(ticket.attachments(), List.<AttachmentId>of()));
    }

    @PatchMapping(
            path = "/{ref}",
            consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    ResponseEntity<TicketDetails> change(
            @PathVariable String ref,
            @Parameter(hidden = true) @RequestBody ObjectNode patch, // as a tree it has no shape: DescribedPatch has it
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
            Origin origin) {
        var id = refs.id(ref, origin);
        var command = new ChangeTicket(id, patches.changes(patch, origin), IfMatch.decidedOn(version));
        try {
            return answers.changed(id, refs.send(id, command, ChangedTicket.class, origin), origin);
        } catch (Refusal refused) {
            throw new NamedConflicts(desk, origin).in(refused);
        }
    }

    private @Nullable GroupId group(@Nullable String ref, Origin origin) {
        return ref == null ? null : patches.references().group("group", ref, origin);
    }

    /**
     * @param requester for agents; customers open tickets for themselves
     * @param group id or name
     */
    record NewTicket(
            @Nullable String subject,
            @Nullable String description,
            Requesters.@Nullable Named requester,
            @Nullable Priority priority,
            @Nullable TicketType type,
            @Nullable String group,
            @Nullable Set<String> tags,
            @Nullable Channel channel,
            @Nullable List<AttachmentId> attachments) {}
}
