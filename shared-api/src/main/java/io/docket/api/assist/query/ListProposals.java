package io.docket.api.assist.query;

import io.docket.api.gateway.Query;

/**
 * The proposals about a ticket, newest first.
 *
 * @param ref the ticket's id or number
 */
public record ListProposals(String ref) implements Query<ProposalPage> {

    @Override
    public Class<ProposalPage> answer() {
        return ProposalPage.class;
    }
}
