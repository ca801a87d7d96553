package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ticket, as the contract gives it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketDetails(
        TicketId id,
        long number,
        long version,
        String subject,
        @Nullable String description,
        TicketStatus status,
        Priority priority,
        TicketType type,
        Channel channel,
        Requester requester,
        @Nullable Named assignee,
        @Nullable Named group,
        @Nullable Named organization,
        List<String> tags,
        Map<String, String> customFields,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant solvedAt,
        @Nullable Instant closedAt,
        List<TicketLink> links,
        @Nullable ExternalReference external,
        @Nullable TicketSla sla) {}
