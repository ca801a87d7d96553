package io.docket.command.planted;

import io.docket.api.ticket.event.TicketSolved;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Refuses what has already happened, and says so again at each replay. */
public final class Grumbler {
    private static final Logger LOG = LoggerFactory.getLogger(Grumbler.class);

    @EventSourcingHandler
    void evolve(TicketSolved event) {
        LOG.info("solved");
        throw new IllegalStateException();
    }
}
