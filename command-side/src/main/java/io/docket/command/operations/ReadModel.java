package io.docket.command.operations;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import io.docket.api.metadata.Caller;
import io.docket.api.operations.command.DiscardDeadLetters;
import io.docket.api.operations.command.RetryDeadLetters;
import io.docket.api.operations.event.DeadLettersDiscarded;
import io.docket.api.operations.event.DeadLettersRetried;
import io.docket.api.operations.event.ReadModelEvent;
import io.docket.api.personal.Personal;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.TextIsWellFormed.Layout;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** A read model, as far as people decide about it. What it could not take the query side knows. */
@Aggregate(type = "ReadModel")
final class ReadModel {

    private static final int LONGEST_REASON = 500;

    @AggregateIdentifier
    private String name;

    ReadModel() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RetryDeadLetters command) {
        new SequencesHaveNames(command.sequence()).verify();
        apply(new DeadLettersRetried(command.readModel(), command.sequence()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DiscardDeadLetters command, Caller caller) {
        new SequencesHaveNames(command.sequence()).verify();
        new TextIsWellFormed("reason", command.reason(), LONGEST_REASON, Layout.MANY_LINES).verify();
        apply(new DeadLettersDiscarded(
                command.readModel(),
                command.sequence(),
                new Personal(caller.id(), command.reason().strip())));
    }

    @EventSourcingHandler
    void evolve(ReadModelEvent event) {
        name = event.readModel();
    }
}
