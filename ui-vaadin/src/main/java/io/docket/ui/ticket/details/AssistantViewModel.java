package io.docket.ui.ticket.details;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.query.Proposal;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.FindTicket;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.gateway.DeskClient;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the assistant proposes about a ticket, and what people decide about it. */
final class AssistantViewModel {
    private static final Set<String> DECIDED = Set.of("accepted", "edited", "rejected", "stale");

    private final TicketDetailsViewModel ticket;
    private final DeskClient desk;

    AssistantViewModel(TicketDetailsViewModel ticket, DeskClient desk) {
        this.ticket = ticket;
        this.desk = desk;
    }

    /** What waits for a decision, surest first. */
    List<Proposal> open() {
        return ticket.shown().proposals().stream()
                .filter(Proposal::waits)
                .sorted((one, other) -> Double.compare(sureness(other), sureness(one)))
                .toList();
    }

    /** Whether an answer is still to come. */
    boolean asked() {
        return ticket.shown().proposals().stream()
                .anyMatch(proposal -> proposal.state().equals("requested"));
    }

    List<Proposal> decided() {
        return ticket.shown().proposals().stream()
                .filter(proposal -> DECIDED.contains(proposal.state()) && proposal.task() != AssistTask.SIMILAR)
                .toList();
    }

    /** When and why a proposal went out of date; empty where the history does not tell. */
    Optional<Staleness> staleness(Proposal proposal) {
        return Staleness.of(proposal, ticket.shown().timeline());
    }

    /** Why there is no answer, newest first. */
    List<Proposal> unanswered() {
        return ticket.shown().proposals().stream()
                .filter(proposal -> proposal.state().equals("failed") && proposal.reason() != null && open().isEmpty())
                .limit(1)
                .toList();
    }

    /** Tickets about the same matter that the reader may see, nearest first. */
    List<Alike> similar() {
        return ticket.shown().proposals().stream()
                .filter(proposal -> proposal.task() == AssistTask.SIMILAR
                        && proposal.state().equals("proposed")
                        && proposal.worthShowing())
                .limit(1)
                .flatMap(proposal -> neighbours(proposal))
                .flatMap(this::alike)
                .toList();
    }

    Outcome accept(Proposal proposal, @Nullable ProposedValue edited) {
        return decide(new AcceptProposal(ticket.ticket().id(), proposal.id(), edited));
    }

    Outcome reject(Proposal proposal) {
        return decide(new RejectProposal(ticket.ticket().id(), proposal.id(), null));
    }

    private Outcome decide(Object command) {
        try {
            ticket.sending().send(command);
            return new Outcome.Done();
        } catch (Refusal refused) {
            return new Outcome.Refused(refused.violation().detail());
        } finally {
            ticket.refresh();
        }
    }

    private Stream<Alike> alike(ProposedValue.Neighbour neighbour) {
        try {
            return Stream.of(
                    new Alike(desk.ask(new FindTicket(neighbour.ticket().toString())), neighbour.similarity()));
        } catch (Refusal unseen) {
            return Stream.empty();
        }
    }

    private static Stream<ProposedValue.Neighbour> neighbours(Proposal proposal) {
        return proposal.value() instanceof Similar similar ? similar.tickets().stream() : Stream.empty();
    }

    private static double sureness(Proposal proposal) {
        return proposal.confidence() == null ? 0 : proposal.confidence();
    }

    /** @param similarity from 0 to 1 */
    record Alike(TicketDetails ticket, double similarity) {}
}
