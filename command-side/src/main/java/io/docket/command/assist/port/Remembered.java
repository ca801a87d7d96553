package io.docket.command.assist.port;

import io.docket.api.identity.GroupId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import org.jspecify.annotations.Nullable;

/**
 * A ticket of the past.
 *
 * @param vector of unit length, the meaning of its subject and description
 * @param lastReply the agent's last public words, where the ticket was solved and has never been reopened
 */
public record Remembered(
        TicketId ticket,
        long number,
        float[] vector,
        @Nullable GroupId group,
        Priority priority,
        @Nullable String tag,
        boolean solved,
        @Nullable String lastReply) {}
