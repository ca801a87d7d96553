package io.docket.command.sla;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.messaging.PolicyNames;
import io.docket.command.messaging.Reactions;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;

/** Tells a ticket's clocks of everything that may move them. */
@ProcessingGroup(PolicyNames.TRACK_SLA)
@DisallowReplay
final class WhenTicketMovesThenTrackSla {
    private final Reactions reactions;

    WhenTicketMovesThenTrackSla(Reactions reactions) {
        this.reactions = reactions;
    }

    @EventHandler
    void on(TicketOpened event, EventMessage<?> message) {
        track(event, message);
    }

    @EventHandler
    void on(AgentReplied event, EventMessage<?> message) {
        track(event, message);
    }

    @EventHandler
    void on(PriorityChanged event, EventMessage<?> message) {
        track(event, message);
    }

    @EventHandler
    void on(StatusEvent event, EventMessage<?> message) {
        track(event, message);
    }

    private void track(TicketEvent event, EventMessage<?> message) {
        if (!message.getMetaData().containsKey(MetadataKeys.IMPORTED_FROM)) {
            reactions.send(
                    new TrackSla(event.ticket(), event, message.getTimestamp()), message, "track-sla", Actor.SYSTEM);
        }
    }
}
