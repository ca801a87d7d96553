package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.TicketId;

/**
 * A tie to another ticket.
 *
 * @param kind {@code followUpOf} or {@code followedUpBy}, and whatever links there are
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketLink(String id, String kind, TicketId ticket, long number) {}
