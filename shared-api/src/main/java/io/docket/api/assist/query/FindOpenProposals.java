package io.docket.api.assist.query;

import io.docket.api.gateway.Query;
import io.docket.api.ticket.TicketId;
import java.util.List;

/**
 * About which of some tickets a proposal waits for somebody's decision.
 *
 * @param tickets a page of a list; what is unknown is left out of the answer
 */
public record FindOpenProposals(List<TicketId> tickets) implements Query<OpenProposals> {

    @Override
    public Class<OpenProposals> answer() {
        return OpenProposals.class;
    }
}
