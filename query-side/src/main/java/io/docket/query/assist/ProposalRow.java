package io.docket.query.assist;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposalId;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.Source;
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
import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal, folded from its events.
 *
 * @param position of the event that asked for it
 * @param decidedBy who accepted, edited or rejected it; the proposal itself names nobody
 */
record ProposalRow(
        TicketId ticket,
        long position,
        Proposal proposal,
        @Nullable PersonId decidedBy) {

    /** @param person who did it, where a person did */
    static @Nullable ProposalRow after(
            @Nullable ProposalRow row, ProposalEvent event, Instant at, long position, @Nullable PersonId person) {
        if (row == null) {
            return event instanceof ProposalRequested requested
                    ? new ProposalRow(requested.ticket(), position, asked(requested.proposal(), requested.task()), null)
                    : null;
        }
        var now = row.proposal;
        return switch (event) {
            case ProposalRequested again -> row;
            case ProposalMade made ->
                row.with(
                        new Proposal(
                                now.id(),
                                now.task(),
                                made.value(),
                                made.confidence(),
                                made.model(),
                                made.sources(),
                                "proposed",
                                at,
                                null,
                                null,
                                null),
                        null);
            case ProposalSkipped skipped -> row.with(without(now, "skipped", skipped.reason(), at), null);
            case ProposalFailed failed -> row.with(without(now, "failed", failed.reason(), at), null);
            case ProposalAccepted accepted -> row.with(in(now, "accepted", null, accepted.value(), at), person);
            case ProposalEdited edited -> row.with(in(now, "edited", null, edited.value(), at), person);
            case ProposalRejected rejected ->
                row.with(in(now, "rejected", text(rejected.reason()), now.value(), at), person);
            case ProposalWentStale stale -> row.with(in(now, "stale", null, now.value(), null), null);
            case ProposalSuperseded older -> row.with(in(now, "superseded", null, now.value(), null), null);
        };
    }

    /** As if it were read from the log anew, with nobody's words. */
    ProposalRow erased() {
        var rejection = proposal.state().equals("rejected") && proposal.reason() != null;
        return with(
                new Proposal(
                        proposal.id(),
                        proposal.task(),
                        erased(proposal.value()),
                        proposal.confidence(),
                        proposal.model(),
                        proposal.sources(),
                        proposal.state(),
                        proposal.madeAt(),
                        rejection ? Personal.ERASED : proposal.reason(),
                        proposal.decidedBy(),
                        proposal.decidedAt()),
                decidedBy);
    }

    private static @Nullable ProposedValue erased(@Nullable ProposedValue value) {
        return value instanceof ReplyDraft(var body)
                ? new ReplyDraft(new Personal(body.subject(), Personal.ERASED))
                : value;
    }

    private static @Nullable String text(@Nullable Personal reason) {
        return reason == null ? null : reason.text();
    }

    private static Proposal asked(ProposalId id, AssistTask task) {
        return new Proposal(id, task, null, null, null, List.<Source>of(), "requested", null, null, null, null);
    }

    /** There is an answer, and it is that there is none. */
    private static Proposal without(Proposal now, String state, String reason, Instant at) {
        return new Proposal(now.id(), now.task(), null, null, null, now.sources(), state, at, reason, null, null);
    }

    private static Proposal in(
            Proposal now,
            String state,
            @Nullable String reason,
            @Nullable ProposedValue value,
            @Nullable Instant decidedAt) {
        return new Proposal(
                now.id(),
                now.task(),
                value,
                now.confidence(),
                now.model(),
                now.sources(),
                state,
                now.madeAt(),
                reason,
                null,
                decidedAt);
    }

    private ProposalRow with(Proposal next, @Nullable PersonId person) {
        return new ProposalRow(ticket, position, next, person);
    }
}
