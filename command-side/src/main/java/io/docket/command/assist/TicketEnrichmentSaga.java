package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.command.AssistCommand;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.assist.command.RetireProposals;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TicketClosed;
import io.docket.api.ticket.event.TicketMovedToGroup;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.api.ticket.event.TicketSolved;
import io.docket.command.messaging.PolicyNames;
import io.docket.command.messaging.Reactions;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Sees to it that help is at hand while a ticket is worked on, from the first thing that happens to it here: asks for
 * proposals when the requester wrote, and takes back what no longer fits. It never calls a model: it records that help
 * is welcome, and a worker answers.
 */
@Saga
@ProcessingGroup(PolicyNames.ENRICH_TICKETS)
public final class TicketEnrichmentSaga {

    private static final Set<AssistTask> ALL = Set.of(AssistTask.values());
    private static final Set<AssistTask> TRIAGE = Set.of(AssistTask.TRIAGE);
    private static final Set<AssistTask> REPLY = Set.of(AssistTask.REPLY);

    /** Given by Axon whenever it loads a saga; no part of its state. */
    @Autowired
    private transient @Nullable Reactions reactions;

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(TicketOpened event, EventMessage<?> message) {
        unlessHistory(message, () -> ask(event.ticket(), ALL, message));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(RequesterReplied event, EventMessage<?> message) {
        unlessHistory(message, () -> {
            retire(event.ticket(), REPLY, message);
            ask(event.ticket(), REPLY, message);
        });
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(AgentReplied event, EventMessage<?> message) {
        unlessHistory(message, () -> retire(event.ticket(), REPLY, message));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(TicketMovedToGroup event, EventMessage<?> message) {
        unlessHistory(message, () -> retire(event.ticket(), TRIAGE, message));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(PriorityChanged event, EventMessage<?> message) {
        unlessHistory(message, () -> retire(event.ticket(), TRIAGE, message));
    }

    @StartSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(TicketSolved event, EventMessage<?> message) {
        unlessHistory(message, () -> retire(event.ticket(), ALL, message));
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "ticket")
    void on(TicketClosed event, EventMessage<?> message) {
        retire(event.ticket(), ALL, message);
    }

    /** History that was imported asks for nothing; what happens to its tickets from now on does. */
    private static void unlessHistory(EventMessage<?> message, Runnable reaction) {
        if (message.getMetaData().containsKey(MetadataKeys.IMPORTED_FROM)) {
            SagaLifecycle.end();
        } else {
            reaction.run();
        }
    }

    private void ask(TicketId ticket, Set<AssistTask> tasks, EventMessage<?> message) {
        send(new RequestProposals(ticket, tasks, UUID.fromString(message.getIdentifier())), message, "ask");
    }

    private void retire(TicketId ticket, Set<AssistTask> tasks, EventMessage<?> message) {
        send(new RetireProposals(ticket, tasks), message, "retire");
    }

    private void send(AssistCommand command, EventMessage<?> message, String name) {
        if (reactions == null) {
            throw new IllegalStateException("A saga was loaded without what it needs");
        }
        reactions.send(command, message, "enrichment-" + name, Actor.ASSISTANT);
    }
}
