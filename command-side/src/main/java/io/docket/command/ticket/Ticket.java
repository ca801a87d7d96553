package io.docket.command.ticket;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.createNew;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import io.docket.api.metadata.Actor;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.AddNote;
import io.docket.api.ticket.command.AddedMessage;
import io.docket.api.ticket.command.ChangeTicket;
import io.docket.api.ticket.command.ChangedTicket;
import io.docket.api.ticket.command.EraseTexts;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.command.OpenedTicket;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Uploads;
import io.docket.command.messaging.Aggregates;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.eventsourcing.conflictresolution.ConflictResolver;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A matter that somebody brought to the desk, and everything that was done about it. */
@Aggregate(type = "Ticket", cache = Aggregates.CACHE, snapshotTriggerDefinition = Aggregates.SNAPSHOTS)
@Revision("1")
final class Ticket {

    @AggregateIdentifier
    private TicketId id;

    private TicketState state = TicketState.UNOPENED;

    Ticket() {}

    /**
     * A follow-up has what its writer would have had to say again. No constructor: those that take something are how
     * snapshots are read.
     */
    private static Ticket followingUp(TicketOpened followUp, TicketState before) {
        var ticket = new Ticket();
        apply(followUp);
        before.customFields()
                .forEach((name, value) -> apply(new CustomFieldChanged(followUp.ticket(), name, null, value)));
        return ticket;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    OpenedTicket decide(
            OpenTicket command, Caller caller, Decisions decisions, TicketNumbers numbers, Uploads uploads) {
        var opening = Opening.of(command, caller, decisions, uploads);
        var number = numbers.next();
        apply(opening.event(number));
        return new OpenedTicket(command.ticket(), number);
    }

    @CommandHandler
    AddedMessage decide(
            Reply command,
            Caller caller,
            Decisions decisions,
            TicketNumbers numbers,
            Uploads uploads,
            @MetaDataValue(MetadataKeys.CHANNEL) @Nullable String channel)
            throws Exception {
        verifySeenBy(caller);
        new CustomersReplyOnTheirOwnTickets(caller, state.requester()).verify();
        new OnlyAgentsChangeProperties(caller, command.changes()).verify();
        new FewCustomFieldsChangeAtOnce(command.changes()).verify();
        var requesterSide = caller.id().equals(state.requester());
        var openFollowUp =
                requesterSide && state.status().closed() && command.changes().isEmpty();
        var parts = MessageParts.of(
                state.requester(), "body", command.body(), command.attachments(), id, caller.id(), uploads);
        if (openFollowUp) {
            var followUp = new FollowUp(command, state, caller.id(), channel, numbers.next());
            var before = state;
            apply(followUp.noted());
            createNew(Ticket.class, () -> followingUp(followUp.opened(parts, decisions), before));
            return new AddedMessage(followUp.ticket(), command.message());
        }
        new ClosedTicketsStayAsTheyAre(state.status()).verify();
        var reply = requesterSide
                ? new RequesterReplied(id, command.message(), caller.id(), parts.body(), parts.attachments())
                : new AgentReplied(id, command.message(), caller.id(), parts.body(), parts.attachments());
        applyAll(new TicketChanges(id, decisions).on(state, reply, command.changes()));
        return new AddedMessage(id, command.message());
    }

    @CommandHandler
    AddedMessage decide(AddNote command, Caller caller, Decisions decisions, Uploads uploads) {
        verifySeenBy(caller);
        new OnlyAgentsWriteNotes(caller).verify();
        new ClosedTicketsStayAsTheyAre(state.status()).verify();
        new FewAreMentioned(command.mentions()).verify();
        new OnlyAgentsAreMentioned(
                        command.mentions().stream().map(decisions::person).toList())
                .verify();
        var parts = MessageParts.of(
                state.requester(), "body", command.body(), command.attachments(), id, caller.id(), uploads);
        apply(new NoteAdded(id, command.message(), caller.id(), parts.body(), command.mentions(), parts.attachments()));
        return new AddedMessage(id, command.message());
    }

    /** People's rights to change are a matter of their role; a reaction has no caller. */
    @CommandHandler
    ChangedTicket decide(ChangeTicket command, Decisions decisions, ConflictResolver conflicts) {
        new FewCustomFieldsChangeAtOnce(command.changes()).verify();
        conflicts.detectConflicts(
                missed -> conflicting(command, missed).isViolated(),
                description -> new Refusal(
                        conflicting(command, description.unexpectedEvents()).violation()));
        applyAll(new TicketChanges(id, decisions).on(state, command.changes()));
        return new ChangedTicket(id, getVersion() + 1);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    OpenedTicket decide(ImportTicket command, Actor actor, Decisions decisions, TicketNumbers numbers) {
        if (!state.isOpened()) {
            var history = new History(command, actor, decisions);
            history.verify();
            history.facts(numbers).forEach(fact -> apply(fact.getPayload(), fact.getMetaData()));
        }
        return new OpenedTicket(command.ticket(), state.origin().number());
    }

    /** Closed tickets too: what stays as it is must be forgotten all the same. */
    @CommandHandler
    void decide(EraseTexts command) {
        apply(new TextsErased(id));
    }

    @EventSourcingHandler
    void evolve(TicketEvent event) {
        id = event.ticket();
        state = state.after(event);
    }

    private void verifySeenBy(Caller caller) {
        new OnlyThoseInvolvedSeeATicket(
                        caller, state.requester(), state.origin().organization())
                .verify();
    }

    private NobodyElseChangedTheField conflicting(ChangeTicket command, List<? extends EventMessage<?>> missed) {
        return new NobodyElseChangedTheField(EditConflict.between(state, command.changes(), missed));
    }

    private static void applyAll(List<? extends TicketEvent> events) {
        events.forEach(AggregateLifecycle::apply);
    }
}
