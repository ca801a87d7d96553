package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A ticket as a list shows it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QueueRow(
        TicketId id,
        long number,
        String subject,
        TicketStatus status,
        Priority priority,
        TicketType type,
        Requester requester,
        @Nullable Named assignee,
        @Nullable Named group,
        List<String> tags,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        long version,
        @Nullable TicketSla sla) {}
