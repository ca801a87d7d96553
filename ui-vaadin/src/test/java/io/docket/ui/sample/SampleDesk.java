package io.docket.ui.sample;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.TicketChanged;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** A desk that answers what its parts taught it; what nobody taught it fails. */
public final class SampleDesk implements Desk {
    private final Map<Class<?>, BiFunction<Object, Origin, Object>> answers = new ConcurrentHashMap<>();
    private final List<Consumer<TicketChanged>> listeners = new CopyOnWriteArrayList<>();
    private final List<Object> asked = new CopyOnWriteArrayList<>();
    private final AtomicLong position = new AtomicLong(8_412_957);

    /** Teaches how to answer a query or a command. */
    public <M> SampleDesk answering(Class<M> type, BiFunction<M, Origin, Object> answer) {
        answers.put(type, (message, origin) -> answer.apply(type.cast(message), origin));
        return this;
    }

    /** Tells everyone who watches that a ticket changed. */
    public void changed(TicketId ticket) {
        var change = new TicketChanged(ticket, position.incrementAndGet());
        listeners.forEach(listener -> listener.accept(change));
    }

    /** Every query and command so far, oldest first. */
    public List<Object> asked() {
        return List.copyOf(asked);
    }

    public long position() {
        return position.get();
    }

    @Override
    public <R> Answer<R> send(Object command, Class<R> answer, Origin origin) {
        return new Answer<>(answer.cast(reply(command, origin)), position.incrementAndGet(), false);
    }

    @Override
    public <R> R ask(Query<R> query, Origin origin) {
        return query.answer().cast(reply(query, origin));
    }

    @Override
    public Watch watch(Origin origin, Consumer<TicketChanged> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private Object reply(Object message, Origin origin) {
        asked.add(message);
        var answer = answers.get(message.getClass());
        if (answer == null) {
            throw new IllegalStateException("The sample desk was not taught " + message);
        }
        return answer.apply(message, origin);
    }
}
