package io.docket.api.wire;

import io.docket.api.assist.event.ProposalRejected;
import io.docket.api.operations.event.DeadLettersDiscarded;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/**
 * How events of older revisions are read as today's: one {@link JsonUpcaster} per step, oldest first. Each makes one
 * event of one event, so that positions and sequences stay what they are.
 *
 * @see "ADR-0011 Evolution"
 */
public final class Upcasters {

    private Upcasters() {}

    public static EventUpcaster chain() {
        return new EventUpcasterChain(
                filesGotHashes(TicketOpened.class),
                filesGotHashes(RequesterReplied.class),
                filesGotHashes(AgentReplied.class),
                filesGotHashes(NoteAdded.class),
                reasonWasSealed(ProposalRejected.class),
                reasonWasSealed(DeadLettersDiscarded.class));
    }

    /** Files from before have none. */
    private static JsonUpcaster filesGotHashes(Class<? extends TicketEvent> event) {
        return new JsonUpcaster(event, "1", "2", fields -> fields);
    }

    /** Nothing of it is taken over: it could be about somebody who was forgotten, and does not say about whom. */
    private static JsonUpcaster reasonWasSealed(Class<?> event) {
        return new JsonUpcaster(event, "1", "2", fields -> fields.putNull("reason"));
    }
}
