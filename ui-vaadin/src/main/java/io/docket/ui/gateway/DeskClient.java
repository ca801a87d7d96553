package io.docket.ui.gateway;

import io.docket.api.gateway.Query;
import io.docket.api.ticket.query.TicketChanged;
import java.util.function.Consumer;

/**
 * The desk, as whoever is signed in on the current screen may use it. Every call is refused with a
 * {@link io.docket.api.problem.Refusal} where the receiving side says no; a query sees what the same session wrote
 * before.
 */
public interface DeskClient {

    <R> R ask(Query<R> query);

    /**
     * Sends a command and waits until what it did is durable.
     *
     * @param answer what the command is answered with
     */
    <R> R send(Object command, Class<R> answer);

    /** Sends a command whose answer nobody needs. */
    void send(Object command);

    /** The same desk, which tells with every command what log position the screen showed when the person decided. */
    DeskClient seeing(long position);

    /** Whatever this session asks from now on shows at least what was known at that log position. */
    void expect(long position);

    /** Tells of every change that the caller may see, on a thread of the desk's own, until closed. */
    Watch watch(Consumer<TicketChanged> listener);

    /** Ends with {@link #close()}. */
    @FunctionalInterface
    interface Watch extends AutoCloseable {
        @Override
        void close();
    }
}
