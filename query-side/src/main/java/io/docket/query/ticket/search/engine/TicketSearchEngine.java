package io.docket.query.ticket.search.engine;

import java.util.List;

/** Carries searches out. */
public interface TicketSearchEngine {

    /** @throws EngineAwayException if the engine cannot answer now; at once, where that is known already */
    Hits find(Search search);

    /** The page alone: who only reads on need not wait until all hits are counted. */
    default List<Hits.Hit> page(Search search) {
        return find(search).page();
    }
}
