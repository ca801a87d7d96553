package io.docket.query.operations;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DropDeadLetters;
import io.docket.api.operations.WriteDeadLetters;
import io.docket.query.projection.ParkedEvents;
import org.axonframework.queryhandling.QueryHandler;

/** Deals with what read models could not take. */
final class DeadLetterInstructions {

    private final ParkedEvents parked;

    DeadLetterInstructions(ParkedEvents parked) {
        this.parked = parked;
    }

    @QueryHandler
    DeadLetterOutcome write(WriteDeadLetters instruction) {
        return parked.write(instruction.readModel(), instruction.sequence());
    }

    @QueryHandler
    DeadLetterOutcome drop(DropDeadLetters instruction) {
        return parked.drop(instruction.readModel(), instruction.sequence());
    }
}
