package io.docket.ui.ticket.details;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.query.Proposal;
import io.docket.api.ticket.query.TimelineEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a proposal went out of date, and what the ticket did just before.
 *
 * @param by the event after which it did not hold any more; empty where the history does not tell
 */
record Staleness(TimelineEntry gone, Optional<TimelineEntry> by) {
    private static final Set<String> ENDS = Set.of("TicketSolved", "TicketClosed");
    private static final Set<String> MESSAGES = Set.of("RequesterReplied", "AgentReplied");
    private static final Set<String> TRIAGES = Set.of("TicketMovedToGroup", "PriorityChanged");

    /** @param story oldest first */
    static Optional<Staleness> of(Proposal proposal, List<TimelineEntry> story) {
        return story.stream()
                .filter(entry -> entry.type().equals("ProposalWentStale")
                        && proposal.id()
                                .toString()
                                .equals(String.valueOf(entry.data().get("proposal"))))
                .findFirst()
                .map(gone -> new Staleness(gone, cause(proposal.task(), gone, story)));
    }

    private static Optional<TimelineEntry> cause(AssistTask task, TimelineEntry gone, List<TimelineEntry> story) {
        var own = task == AssistTask.TRIAGE ? TRIAGES : MESSAGES;
        return story.reversed().stream()
                .filter(entry -> entry.position() < gone.position())
                .filter(entry -> own.contains(entry.type()) || ENDS.contains(entry.type()))
                .findFirst();
    }
}
