package io.docket.command.imports;

import io.docket.api.gateway.Answer;
import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.gateway.Query;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.query.TicketChanged;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A desk that something happens to once it has taken some histories. */
final class BreakingDesk implements Desk {
    private final Desk desk;
    private final AtomicInteger left;
    private final Runnable then;

    /** @param then what happens instead of taking one more */
    BreakingDesk(Desk desk, int histories, Runnable then) {
        this.desk = desk;
        this.left = new AtomicInteger(histories);
        this.then = then;
    }

    @Override
    public <R> Answer<R> send(Object command, Class<R> answer, Origin origin) {
        if (command instanceof ImportTicket && left.getAndDecrement() <= 0) {
            then.run();
        }
        return desk.send(command, answer, origin);
    }

    @Override
    public <R> R ask(Query<R> query, Origin origin) {
        return desk.ask(query, origin);
    }

    @Override
    public Watch watch(Origin origin, Consumer<TicketChanged> listener) {
        return desk.watch(origin, listener);
    }
}
