package io.docket.command.assist;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.docket.api.assist.ProposalId;
import io.docket.api.assist.command.AcceptProposal;
import io.docket.api.assist.command.RecordNoProposal;
import io.docket.api.assist.command.RecordProposal;
import io.docket.api.assist.command.RejectProposal;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.assist.event.ProposalAccepted;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.assist.event.ProposalEvent;
import io.docket.api.assist.event.ProposalFailed;
import io.docket.api.assist.event.ProposalMade;
import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.assist.event.ProposalRequested;
import io.docket.api.assist.event.ProposalSkipped;
import io.docket.api.assist.event.ProposalSuperseded;
import io.docket.api.assist.event.ProposalWentStale;
import io.docket.api.id.Uuids;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.problem.Refusal;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Requesters;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.TextIsWellFormed.Layout;
import io.docket.command.messaging.Aggregates;
import io.docket.command.messaging.Cause;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * Everything the assistant ever proposed about one ticket. It has a stream of its own: a proposal never makes an
 * agent's edit conflict.
 */
@Aggregate(type = "ProposalLedger", cache = Aggregates.CACHE)
final class ProposalLedger {
    private static final int LONGEST_REASON = 500;

    @AggregateIdentifier
    private String id;

    private LedgerState state = LedgerState.EMPTY;
    private final Map<ProposalId, Cause> requests = new HashMap<>();

    ProposalLedger() {}

    /** The same cause asks once: proposals are named after it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RequestProposals command) {
        command.tasks().stream().sorted().forEach(task -> {
            var proposal = new ProposalId(Uuids.named(command.cause(), task.code()));
            if (state.entry(proposal).isEmpty()) {
                apply(new ProposalRequested(command.ticket(), proposal, task, command.cause()));
            }
        });
    }

    /** A late answer to a question that was given up changes nothing. */
    @CommandHandler
    void decide(RecordProposal command) {
        if (!state.isAwaited(command.proposal())) {
            return;
        }
        state.open(command.value().task())
                .forEach(older -> apply(
                        new ProposalSuperseded(command.ticket(), older, command.proposal()),
                        request(command.proposal())));
        apply(
                new ProposalMade(
                        command.ticket(),
                        command.proposal(),
                        command.value(),
                        command.model(),
                        command.confidence(),
                        command.sources(),
                        command.milliseconds()),
                request(command.proposal()));
    }

    @CommandHandler
    void decide(RecordNoProposal command) {
        if (!state.isAwaited(command.proposal())) {
            return;
        }
        apply(
                command.failed()
                        ? new ProposalFailed(command.ticket(), command.proposal(), command.reason())
                        : new ProposalSkipped(command.ticket(), command.proposal(), command.reason()),
                request(command.proposal()));
    }

    @CommandHandler
    void decide(AcceptProposal command, Decisions decisions) {
        new OnlyOpenProposalsCanBeDecided(state.entry(command.proposal())).verify();
        var proposed = state.proposed(command.proposal());
        var agreed = new Agreement(proposed, command.edited(), decisions).value();
        if (agreed.equals(proposed)) {
            apply(new ProposalAccepted(command.ticket(), command.proposal(), proposed));
        } else {
            var distance = EditDistance.between(proposed, agreed);
            apply(new ProposalEdited(command.ticket(), command.proposal(), agreed, distance));
        }
    }

    @CommandHandler
    void decide(RejectProposal command, Requesters requesters) {
        new OnlyOpenProposalsCanBeDecided(state.entry(command.proposal())).verify();
        apply(new ProposalRejected(command.ticket(), command.proposal(), reason(command, requesters)));
    }

    /** Empty is none. */
    private static @Nullable Personal reason(RejectProposal command, Requesters requesters) {
        if (command.reason() == null || command.reason().isBlank()) {
            return null;
        }
        new TextIsWellFormed("reason", command.reason(), LONGEST_REASON, Layout.MANY_LINES).verify();
        var requester = requesters.of(command.ticket()).orElseThrow(() -> Refusal.notFound("ticket"));
        return new Personal(requester, command.reason());
    }

    /** What is still awaited would rest on the past as well. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetireProposals command) {
        command.tasks().stream()
                .sorted()
                .flatMap(task -> state.undecided(task).stream())
                .forEach(proposal -> apply(new ProposalWentStale(command.ticket(), proposal)));
    }

    @EventSourcingHandler
    void evolve(
            ProposalEvent event,
            @MessageIdentifier String eventId,
            @MetaDataValue(MetadataKeys.CORRELATION) String story) {
        id = "assist:" + event.ticket();
        state = state.after(event);
        if (event instanceof ProposalRequested) {
            requests.put(event.proposal(), new Cause(eventId, story));
        } else {
            requests.remove(event.proposal());
        }
    }

    /** A worker answers when it can; what it says answers to the request. */
    private MetaData request(ProposalId proposal) {
        return Cause.metadata(requests.get(proposal));
    }
}
