package io.docket.query.ticket.search.engine;

/** Carries searches out. */
public interface TicketSearchEngine {

    /** @throws EngineAwayException if the engine cannot answer now; at once, where that is known already */
    Hits find(Search search);
}
