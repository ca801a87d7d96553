package io.docket.api.wire;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.LiveTickets;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.query.TicketChanged;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.GenericQueryMessage;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.ObjectProvider;

/** The door to Axon's buses, on whichever node the handlers are. */
final class AxonDesk implements Desk {

    /** Longer than anything that handles commands or queries may take. */
    private static final long PATIENCE_SECONDS = 90;

    /** A few for each connection to the database. */
    private static final int AT_ONCE = 64;

    private static final Duration IN_LINE = Duration.ofSeconds(5);

    private final Turns turns = new Turns(AT_ONCE, IN_LINE);
    private final CommandBus commands;
    private final QueryBus queries;
    private final ObjectProvider<LiveTickets> live;

    AxonDesk(CommandBus commands, QueryBus queries, ObjectProvider<LiveTickets> live) {
        this.commands = commands;
        this.queries = queries;
        this.live = live;
    }

    @Override
    public <R> Answer<R> send(Object command, Class<R> answer, Origin origin) {
        return turns.take(() -> sent(command, answer, origin));
    }

    @Override
    public <R> R ask(Query<R> query, Origin origin) {
        return turns.take(() -> asked(query, origin));
    }

    @Override
    public Watch watch(Origin origin, Consumer<TicketChanged> listener) {
        return live.getObject().watch(origin, listener);
    }

    private <R> Answer<R> sent(Object command, Class<R> answer, Origin origin) {
        var callback = new FutureCallback<Object, Object>();
        commands.dispatch(
                GenericCommandMessage.asCommandMessage(command).withMetaData(MetaData.from(origin.metadata())),
                callback);
        var result = callback.getResult(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (result.isExceptional()) {
            throw Failures.asThrown(result.exceptionResult());
        }
        var metadata = result.getMetaData();
        return new Answer<>(
                answer.cast(result.getPayload()),
                metadata.get(MetadataKeys.POSITION) instanceof Number position ? position.longValue() : 0,
                Boolean.TRUE.equals(metadata.get(MetadataKeys.REPEATED)));
    }

    private <R> R asked(Query<R> query, Origin origin) {
        var message = new GenericQueryMessage<>(
                new GenericMessage<Object>(query, MetaData.from(origin.metadata())),
                query.getClass().getName(),
                ResponseTypes.instanceOf(query.answer()));
        try {
            var result = queries.query(message).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (result.isExceptional()) {
                throw Failures.asThrown(result.exceptionResult());
            }
            return result.getPayload();
        } catch (ExecutionException e) {
            throw Failures.asThrown(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("No answer to " + query.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for an answer", e);
        }
    }
}
