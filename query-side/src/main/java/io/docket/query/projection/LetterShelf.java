package io.docket.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;

/** The dead letters of a read model. */
record LetterShelf(String name, SequencedDeadLetterProcessor<EventMessage<?>> letters, DeadLetterTable table)
        implements Shelf {

    /** In their order, until one fails. */
    @Override
    public void write(String sequence) {
        letters.process(letter -> EventSequences.of(letter.message()).equals(sequence));
    }

    @Override
    public void drop(String sequence) {
        table.drop(name, sequence);
    }
}
