package io.docket.api.ticket.event;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A field of the desk's own has another value; null is empty. */
@Revision("1")
public record CustomFieldChanged(
        TicketId ticket,
        String name,
        @Nullable Personal from,
        @Nullable Personal to) implements TicketEvent {}
