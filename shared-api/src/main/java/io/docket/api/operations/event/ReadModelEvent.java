package io.docket.api.operations.event;

/** Everything that operators do to what a read model could not take. */
public sealed interface ReadModelEvent permits DeadLettersRetried, DeadLettersDiscarded {

    String readModel();

    /** A ticket's id, or that of another stream. */
    String sequence();
}
