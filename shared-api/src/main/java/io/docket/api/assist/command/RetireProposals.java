package io.docket.api.assist.command;

import io.docket.api.assist.AssistTask;
import io.docket.api.ticket.TicketId;
import java.util.Set;

/** The ticket moved on: open proposals of these tasks no longer fit. */
public record RetireProposals(TicketId ticket, Set<AssistTask> tasks) implements AssistCommand {}
