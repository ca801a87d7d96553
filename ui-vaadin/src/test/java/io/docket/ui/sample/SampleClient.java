package io.docket.ui.sample;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.gateway.DeskClient;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The desk as one of its people uses it, without a screen. */
record SampleClient(Desk desk, Person user, @Nullable Long seen, AtomicLong known) implements DeskClient {
    @Override
    public <R> R ask(Query<R> query) {
        return desk.ask(query, origin().notBefore(known.get()));
    }

    @Override
    public <R> R send(Object command, Class<R> answer) {
        var origin = seen == null ? origin() : origin().seeing(seen);
        return desk.send(command, answer, origin).value();
    }

    @Override
    public void send(Object command) {
        send(command, Object.class);
    }

    @Override
    public DeskClient seeing(long position) {
        return new SampleClient(desk, user, position, known);
    }

    @Override
    public void expect(long position) {
        known.accumulateAndGet(position, Math::max);
    }

    @Override
    public Watch watch(Consumer<TicketChanged> listener) {
        return desk.watch(origin(), listener)::close;
    }

    private Origin origin() {
        return Origin.of(user.id(), "web");
    }
}
