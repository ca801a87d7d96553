package io.docket.api.ticket.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The clocks of a ticket, under the policy that applies. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TicketSla(
        String policy,
        @Nullable SlaTarget firstReply,
        @Nullable SlaTarget resolution) {}
