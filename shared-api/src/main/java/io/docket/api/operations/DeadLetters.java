package io.docket.api.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The events of one sequence that a read model has put aside: the first could not be written, the others wait behind
 * it.
 *
 * @param sequence a ticket's id, or that of another stream
 * @param ticket null where it is about none
 * @param type of the first event
 * @param events how many wait
 * @param since when the first was put aside
 * @param triedAt when somebody last had it written, or else put aside
 * @param cause what stood in the way, for whoever runs the desk
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetters(
        String readModel,
        String sequence,
        @Nullable TicketId ticket,
        String type,
        long events,
        Instant since,
        Instant triedAt,
        String cause) {}
