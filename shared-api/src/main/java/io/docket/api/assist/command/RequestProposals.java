package io.docket.api.assist.command;

import io.docket.api.assist.AssistTask;
import io.docket.api.ticket.TicketId;
import java.util.Set;
import java.util.UUID;

/**
 * Asks for help with a ticket; older open proposals of the same tasks are superseded by the answers.
 *
 * @param cause the event that made help welcome
 */
public record RequestProposals(TicketId ticket, Set<AssistTask> tasks, UUID cause) implements AssistCommand {}
