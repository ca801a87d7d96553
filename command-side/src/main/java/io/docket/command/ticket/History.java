package io.docket.command.ticket;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.ImportTicket.Fact;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.MessageEvent;
import io.docket.api.ticket.event.SubjectChanged;
import io.docket.api.ticket.event.TagsChanged;
import io.docket.api.ticket.event.TicketAssigned;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.TagsAreWellFormed;
import io.docket.command.decision.TextIsWellFormed;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * What happened to a ticket elsewhere. How it went from step to step was for others to rule; that it is sound is ours.
 */
record History(ImportTicket command, Actor importer, Decisions decisions) {

    /** @throws Refusal where a fact is not sound */
    void verify() {
        new HistoriesTellOneTicketInOrder(command).verify();
        command.history().forEach(fact -> verify(fact.event()));
        new TicketsHaveFewCustomFields(0, customFields()).verify();
    }

    List<EventMessage<TicketEvent>> facts(TicketNumbers numbers) {
        return command.history().stream().map(fact -> message(fact, numbers)).toList();
    }

    private int customFields() {
        return (int) command.history().stream()
                .map(Fact::event)
                .filter(CustomFieldChanged.class::isInstance)
                .map(event -> ((CustomFieldChanged) event).name())
                .distinct()
                .count();
    }

    private EventMessage<TicketEvent> message(Fact fact, TicketNumbers numbers) {
        var event = fact.event() instanceof TicketOpened opened && opened.number() == 0
                ? numbered(opened, numbers.next())
                : fact.event();
        return GenericEventMessage.<TicketEvent>asEventMessage(event)
                .withMetaData(Map.of(
                        MetadataKeys.ACTOR, fact.actor(),
                        MetadataKeys.HAPPENED_AT, fact.at().toString(),
                        MetadataKeys.IMPORTED_FROM, fact.source(),
                        MetadataKeys.RECORDED_BY, importer.toString()));
    }

    private void verify(TicketEvent event) {
        switch (event) {
            case TicketOpened opened -> {
                TextIsWellFormed.subject(opened.subject().text()).verify();
                TextIsWellFormed.body("description", opened.description().text())
                        .verify();
                new TagsAreWellFormed(opened.tags()).verify();
                new RequesterIsKnown(decisions.person(opened.requester())).verify();
            }
            case MessageEvent said ->
                TextIsWellFormed.body("body", said.body().text()).verify();
            case SubjectChanged changed ->
                TextIsWellFormed.subject(changed.to().text()).verify();
            case TagsChanged changed -> new TagsAreWellFormed(changed.added()).verify();
            case CustomFieldChanged changed ->
                new CustomFieldIsWellFormed(
                                changed.name(),
                                changed.to() == null ? null : changed.to().text())
                        .verify();
            case TicketAssigned assigned ->
                new ImportedReferenceIsKnown(
                                "assignee", decisions.person(assigned.to()).isPresent())
                        .verify();
            case TicketMovedToGroup moved ->
                new ImportedReferenceIsKnown(
                                "group",
                                moved.to() == null
                                        || decisions.group(moved.to()).isPresent())
                        .verify();
            default -> {}
        }
    }

    private static TicketOpened numbered(TicketOpened event, long number) {
        return new TicketOpened(
                event.ticket(),
                number,
                event.requester(),
                event.organization(),
                event.message(),
                event.subject(),
                event.description(),
                event.priority(),
                event.type(),
                event.channel(),
                event.group(),
                event.tags(),
                event.attachments(),
                event.followUpOf(),
                event.external());
    }
}
