package io.docket.api.eventlog;

import java.util.List;

/** Writes to the log. Positions have no gaps, and whoever sees a position sees everything before it. */
interface EventLog {

    /**
     * Writes all of it or nothing, and returns once it is durable.
     *
     * @param events in order; each stream's continue it without a hole
     * @param rows committed with them
     * @return position of the last event, or of the log's if there are none but rows; 0 for nothing at all
     * @throws org.axonframework.modelling.command.ConcurrencyException where somebody else was quicker
     * @throws org.axonframework.modelling.command.AggregateStreamCreationException where a stream exists already
     * @throws AlreadyAnsweredException where the command was carried out before
     * @throws io.docket.api.problem.Refusal where a claimed value belongs to another
     */
    long append(List<NewEvent> events, List<CompanionRow> rows);
}
