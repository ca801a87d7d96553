package io.docket.command.assist;

import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.assist.event.ProposalAccepted;
import io.docket.api.assist.event.ProposalEdited;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.TicketChange;
import io.docket.command.messaging.PolicyNames;
import io.docket.command.messaging.Reactions;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Does to the ticket what was agreed to, in the name of whoever agreed. Drafts are for people to send. */
@ProcessingGroup(PolicyNames.APPLY_TRIAGE)
@DisallowReplay
final class WhenTriageAcceptedThenChangeTicket {
    private final Reactions reactions;

    WhenTriageAcceptedThenChangeTicket(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(ProposalAccepted event, EventMessage<?> message) {
        apply(event.ticket(), event.value(), message);
    }

    @EventHandler
    void on(ProposalEdited event, EventMessage<?> message) {
        apply(event.ticket(), event.value(), message);
    }

    private void apply(TicketId ticket, ProposedValue value, EventMessage<?> message) {
        if (value instanceof Triage triage && !changes(triage).isEmpty()) {
            var actor = Actor.parse(String.valueOf(message.getMetaData().get(MetadataKeys.ACTOR)));
            reactions.send(new ChangeTicket(ticket, changes(triage), null), message, "apply-triage", actor);
        }
    }

    private static List<TicketChange> changes(Triage triage) {
        var changes = new ArrayList<TicketChange>();
        if (triage.group() != null) {
            changes.add(new TicketChange.MoveToGroup(triage.group()));
        }
        if (triage.priority() != null) {
            changes.add(new TicketChange.SetPriority(triage.priority()));
        }
        if (triage.tag() != null) {
            changes.add(new TicketChange.AddTag(triage.tag()));
        }
        return changes;
    }
}
