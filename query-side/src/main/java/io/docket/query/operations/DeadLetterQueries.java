package io.docket.query.operations;

import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetterPage;
import io.docket.api.operations.FindDeadLetters;
import io.docket.api.operations.ListDeadLetters;
import io.docket.query.projection.ParkedEvents;
import org.axonframework.queryhandling.QueryHandler;

/** Answers what read models could not take. */
final class DeadLetterQueries {

    private final ParkedEvents parked;

    DeadLetterQueries(ParkedEvents parked) {
        this.parked = parked;
    }

    @QueryHandler
    DeadLetterPage list(ListDeadLetters query) {
        return parked.list(query.after(), query.limit());
    }

    @QueryHandler
    DeadLetterOutcome find(FindDeadLetters query) {
        return parked.find(query.readModel(), query.sequence());
    }
}
