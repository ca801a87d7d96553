package io.docket.query.assist.rest;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.AssistCommand;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.query.ListProposals;
import io.docket.api.assist.query.Proposal;
import io.docket.api.assist.query.ProposalPage;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.ItemPage;
import io.docket.query.rest.Unseen;
import io.docket.query.rest.WriteAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/tickets/{ref}/proposals")
final class ProposalController {
    private final Desk desk;

    ProposalController(Desk desk) {
        this.desk = desk;
    }

    /** What was only asked for is no proposal yet, and left out. */
    @GetMapping
    ItemPage<Proposal> list(@PathVariable String ref, Origin origin) {
        var made = proposals(ref, origin).items().stream()
                .filter(proposal -> !proposal.state().equals("requested"))
                .toList();
        return new ItemPage<>(made, null);
    }

    /** Takes a proposal over, as it is or edited. What it proposes is then done to the ticket. */
    @PostMapping("/{id}/accept")
    ResponseEntity<Proposal> accept(
            @PathVariable String ref,
            @PathVariable ProposalId id,
            @RequestBody(required = false) @Nullable Acceptance acceptance,
            Origin origin) {
        var ticket = desk.ask(new FindTicket(ref), origin).id();
        var edited = acceptance == null || acceptance.edited() == null ? null : whole(acceptance.edited());
        return decided(ref, id, new AcceptProposal(ticket, id, edited), origin);
    }

    @PostMapping("/{id}/reject")
    ResponseEntity<Proposal> reject(
            @PathVariable String ref,
            @PathVariable ProposalId id,
            @RequestBody(required = false) @Nullable Rejection rejection,
            Origin origin) {
        var ticket = desk.ask(new FindTicket(ref), origin).id();
        return decided(ref, id, new RejectProposal(ticket, id, rejection == null ? null : rejection.reason()), origin);
    }

    /** A body may leave out what no value can be without. */
    @SuppressWarnings("NullAway") // JSON knows nothing of what is never null
    private static ProposedValue whole(ProposedValue edited) {
        var isWhole =
                switch (edited) {
                    case ProposedValue.Triage triage -> true;
                    case ProposedValue.Similar similar ->
                        similar.tickets() != null
                                && similar.tickets().stream()
                                        .allMatch(neighbour -> neighbour != null && neighbour.ticket() != null);
                    case ProposedValue.ReplyDraft draft ->
                        draft.body() != null && draft.body().text() != null;
                };
        if (!isWhole) {
            throw Invalid.field("edited", "Something is missing in what the proposal was edited into.");
        }
        return edited;
    }

    private ResponseEntity<Proposal> decided(String ref, ProposalId id, AssistCommand command, Origin origin) {
        var answer = desk.send(command, Object.class, origin);
        var now = proposals(ref, origin.notBefore(answer.position())).items().stream()
                .filter(proposal -> proposal.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("proposal"));
        return WriteAnswer.with(HttpStatus.OK, answer).body(now);
    }

    private ProposalPage proposals(String ref, Origin origin) {
        return Unseen.orElse(() -> desk.ask(new ListProposals(ref), origin), ref, desk, origin);
    }

    record Acceptance(@Nullable ProposedValue edited) {}

    record Rejection(@Nullable String reason) {}
}
