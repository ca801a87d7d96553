package io.docket.api.ticket.event;

import io.docket.api.identity.GroupId;
import io.docket.api.ticket.TicketId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another group is responsible, or none. */
@Revision("1")
public record TicketMovedToGroup(
        TicketId ticket, @Nullable GroupId from, @Nullable GroupId to) implements TicketEvent {}
