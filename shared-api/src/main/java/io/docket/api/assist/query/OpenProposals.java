package io.docket.api.assist.query;

import io.docket.api.ticket.TicketId;
import java.util.Set;

/** The tickets about which a proposal {@linkplain Proposal#waits waits}. */
public record OpenProposals(Set<TicketId> tickets) {}
