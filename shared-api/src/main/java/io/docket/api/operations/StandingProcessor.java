package io.docket.api.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A processor of events that does not get on. Nothing is lost: it goes on where it stands as soon as it can.
 *
 * @param segment which part of it; null where all of it stands
 * @param position of the event before which it stands, or of the first of several of which one stands in the way
 * @param type of that event; null where it is one of several
 * @param ticket which that event is about; null where it is about none, or one of several
 * @param since when this position was first found out to stand in the way
 * @param triedAt when it was last tried
 * @param reason a code of {@link StandingReason}
 * @param cause what stood in the way then, in a line
 * @param remedy what to do
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingProcessor(
        String processor,
        @Nullable Integer segment,
        long position,
        @Nullable String type,
        @Nullable TicketId ticket,
        Instant since,
        Instant triedAt,
        String reason,
        String cause,
        String remedy) {}
