package io.docket.api.assist.query;

import java.util.List;

/** All proposals about a ticket; there are few. */
public record ProposalPage(List<Proposal> items) {}
