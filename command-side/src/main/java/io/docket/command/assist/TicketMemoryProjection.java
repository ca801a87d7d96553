package io.docket.command.assist;

import io.docket.api.identity.event.GroupCreated;
import io.docket.api.identity.event.GroupEvent;
import io.docket.api.identity.event.GroupRenamed;
import io.docket.api.identity.event.GroupRetired;
import io.docket.api.identity.event.GroupRevived;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.event.PersonRegistered;
import io.docket.api.identity.event.PersonRenamed;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketReopened;
import io.docket.command.messaging.PolicyNames;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;

/**
 * Keeps what the assistant remembers. Notes are never remembered: what colleagues tell each other is no model's
 * business.
 */
@ProcessingGroup(PolicyNames.DECISION_TICKET_MEMORY)
final class TicketMemoryProjection {
    private final TicketMemoryTable table;

    TicketMemoryProjection(TicketMemoryTable table) {
        this.table = table;
    }

    @EventHandler
    void on(TicketEvent event) {
        switch (event) {
            case TicketOpened opened -> table.opened(opened, opened.external() != null);
            case RequesterReplied reply ->
                table.said(reply.ticket(), reply.body().text(), false);
            case AgentReplied reply -> table.said(reply.ticket(), reply.body().text(), true);
            case SubjectChanged changed ->
                table.set(changed.ticket(), "subject", changed.to().text());
            case TicketMovedToGroup moved ->
                table.set(
                        moved.ticket(),
                        "group_id",
                        moved.to() == null ? null : moved.to().value());
            case PriorityChanged changed ->
                table.set(changed.ticket(), "priority", changed.to().name());
            case TagsChanged changed ->
                changed.added().stream().sorted().findFirst().ifPresent(tag -> table.set(changed.ticket(), "tag", tag));
            case TextsErased erased -> table.forget(erased.ticket());
            case TicketReopened reopened -> table.reopened(reopened.ticket());
            case StatusEvent status ->
                table.set(status.ticket(), "solved", !status.to().unsolved());
            default -> {}
        }
    }

    @EventHandler
    void on(PersonRegistered event) {
        table.person(event.person(), event.displayName().text());
    }

    @EventHandler
    void on(PersonRenamed event) {
        table.person(event.person(), event.displayName().text());
    }

    @EventHandler
    void on(PersonForgotten event) {
        table.forget(event.person());
    }

    @EventHandler
    void on(GroupEvent event) {
        switch (event) {
            case GroupCreated created -> table.group(created.group(), created.name());
            case GroupRenamed renamed -> table.group(renamed.group(), renamed.to());
            case GroupRetired retired -> table.group(retired.group(), false);
            case GroupRevived revived -> table.group(revived.group(), true);
        }
    }

    @ResetHandler
    void reset() {
        table.clear();
    }
}
