package io.docket.ui.gateway.axon;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.security.CurrentUser;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks and sends as whoever is signed in, and never shows a session less than it wrote itself. */
final class AxonDeskClient implements DeskClient {
    private final Desk desk;
    private final CurrentUser user;
    private final LastWrite lastWrite;
    private final @Nullable Long seen;

    AxonDeskClient(Desk desk, CurrentUser user, LastWrite lastWrite, @Nullable Long seen) {
        this.desk = desk;
        this.user = user;
        this.lastWrite = lastWrite;
        this.seen = seen;
    }

    @Override
    public <R> R ask(Query<R> query) {
        return desk.ask(query, origin().notBefore(lastWrite.position()));
    }

    @Override
    public <R> R send(Object command, Class<R> answer) {
        var origin = origin();
        var answered = desk.send(command, answer, seen == null ? origin : origin.seeing(seen));
        lastWrite.upTo(answered.position());
        return answered.value();
    }

    @Override
    public void send(Object command) {
        send(command, Object.class);
    }

    @Override
    public DeskClient seeing(long position) {
        return new AxonDeskClient(desk, user, lastWrite, position);
    }

    @Override
    public void expect(long position) {
        lastWrite.upTo(position);
    }

    @Override
    public Watch watch(Consumer<TicketChanged> listener) {
        return desk.watch(origin(), listener)::close;
    }

    private Origin origin() {
        return Origin.of(user.get().id(), Channel.WEB.code()).from(user.client());
    }
}
