package io.docket.command.demo;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.metadata.Actor;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.messaging.Reactions;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills a new desk before it opens. What a crash broke off is done again at the next start, and nothing is doubled. */
final class DemoDesk implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoDesk.class);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int THREADS = 4;

    /** How many of the youngest unsolved tickets the assistant looks at. */
    private static final int PROPOSED = 12;

    private final Reactions reactions;
    private final JdbcClient sql;
    private final Clock clock;

    DemoDesk(Reactions reactions, JdbcClient sql, Clock clock) {
        this.reactions = reactions;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        if (sql.sql("select count(*) from demo_desk where made_at is not null")
                        .query(Long.class)
                        .single()
                > 0) {
            return;
        }
        LOG.info("Making up the demo desk of a bank's support team");
        var people = new DemoPeople();
        var registrations = people.commands();
        for (var step = 0; step < registrations.size(); step++) {
            send(registrations.get(step), "people " + step);
        }
        var tickets = new DemoTickets(people, ZONE, begun()).all();
        inParallel(tickets, ticket -> send(ticket, "ticket " + ticket.ticket()));
        inParallel(tickets, this::trackSla);
        propose(tickets);
        sql.sql("update demo_desk set made_at = now()").update();
        LOG.info("The demo desk has {} tickets", tickets.size());
    }

    /** The same moment after a crash: with another one it would be other tickets. */
    private Instant begun() {
        sql.sql("insert into demo_desk (begun_at) select ? where not exists (select from demo_desk)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return sql.sql("select begun_at from demo_desk")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** After all tickets: each target is news that wakes everybody, as history does not. */
    private void trackSla(ImportTicket ticket) {
        var moments = ticket.history().stream()
                .filter(fact -> movesClocks(fact.event()))
                .map(fact -> new TrackSla.Moment(fact.event(), fact.at()))
                .toList();
        send(new TrackSla(ticket.ticket(), moments), "clocks " + ticket.ticket());
    }

    private static boolean movesClocks(TicketEvent event) {
        return switch (event) {
            case TicketOpened opened -> true;
            case AgentReplied replied -> true;
            case PriorityChanged changed -> true;
            case StatusEvent changed -> true;
            default -> false;
        };
    }

    /** Imported history asks for no help; these stand for tickets that came in just before the desk was looked at. */
    private void propose(List<ImportTicket> tickets) {
        var unsolved =
                new ArrayList<>(tickets.stream().filter(DemoDesk::unsolved).toList());
        unsolved.reversed().stream().limit(PROPOSED).forEach(ticket -> {
            var cause = DemoIds.of("proposals " + ticket.ticket());
            send(
                    new RequestProposals(ticket.ticket(), EnumSet.allOf(AssistTask.class), cause),
                    "proposals " + ticket.ticket());
        });
    }

    private static boolean unsolved(ImportTicket ticket) {
        return ticket.history().stream()
                .map(ImportTicket.Fact::event)
                .filter(StatusEvent.class::isInstance)
                .map(event -> ((StatusEvent) event).to())
                .reduce((first, second) -> second)
                .map(last -> last.unsolved())
                .orElse(true);
    }

    private void send(Object command, String name) {
        reactions.send(command, DemoIds.of(name), Actor.SYSTEM);
    }

    private static void inParallel(List<ImportTicket> tickets, Consumer<ImportTicket> step) throws Exception {
        try (var hands = Executors.newFixedThreadPool(THREADS)) {
            var steps = tickets.stream()
                    .map(ticket -> Executors.callable(() -> step.accept(ticket)))
                    .toList();
            for (var done : hands.invokeAll(steps)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demo desk could not be made up", failed.getCause());
        }
    }
}
