package io.docket.api.ticket.event;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Attachment;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.ExternalReference;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketType;
import java.util.List;
import java.util.Set;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A requester brought a matter to the desk; the first event of every ticket. */
@Revision("2")
public record TicketOpened(
        TicketId ticket,
        long number,
        PersonId requester,
        @Nullable OrganizationId organization,
        MessageId message,
        Personal subject,
        Personal description,
        Priority priority,
        TicketType type,
        Channel channel,
        @Nullable GroupId group,
        Set<String> tags,
        List<Attachment> attachments,
        @Nullable TicketId followUpOf,
        @Nullable ExternalReference external)
        implements TicketEvent {}
