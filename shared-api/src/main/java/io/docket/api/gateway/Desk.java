package io.docket.api.gateway;

import io.docket.api.ticket.query.TicketChanged;
import java.util.function.Consumer;

/**
 * The one door of a process to both sides of the desk, for REST and screens. Refusals come out as {@link
 * io.docket.api.problem.Refusal}; what fails for technical reasons as whatever exception it was.
 */
public interface Desk {

    /** Sends a command and waits until what it did is durable. */
    <R> Answer<R> send(Object command, Class<R> answer, Origin origin);

    /** Asks, and waits where {@link Origin#minPosition()} says that the answer must have reached a position. */
    <R> R ask(Query<R> query, Origin origin);

    /** Tells of changes to tickets that the asking person may see, within milliseconds, until closed. */
    Watch watch(Origin origin, Consumer<TicketChanged> listener);

    /** Ends with {@link #close()}. */
    @FunctionalInterface
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
