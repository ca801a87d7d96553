package io.docket.command.demo;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.command.RequestProposals;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.Refusal;
import io.docket.api.sla.command.TrackSla;
import io.docket.api.ticket.command.ImportTicket;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.PriorityChanged;
import io.docket.api.ticket.event.StatusEvent;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.messaging.Reactions;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Clock;
import java.time.Duration;
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
import java.util.stream.IntStream;
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

    /** On a slow machine the desk refuses what it cannot do at once, passwords above all. */
    private static final Retry WHILE_BUSY = Retry.of(
            "demo desk",
            RetryConfig.custom()
                    .maxAttempts(60)
                    .waitDuration(Duration.ofMillis(500))
                    .retryExceptions(Refusal.class)
                    .build());

    /** How many of the youngest unsolved tickets the assistant looks at. */
    private static final int PROPOSED = 12;

    /** What is done once, and known by its name. */
    private record Step(String name, Object command) {}

    /** @param firstNumber of the tickets, which follow each other */
    private record Beginning(Instant at, long firstNumber) {}

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
        var beginning = beginning();
        var people = new DemoPeople();
        inParallel(numbered("place", people.places()), this::send);
        inParallel(numbered("person", people.registrations()), this::send);
        var tickets = new DemoTickets(people, ZONE, beginning.at(), beginning.firstNumber()).all();
        inParallel(tickets, this::bringIn);
        propose(tickets);
        sql.sql("update demo_desk set made_at = now()").update();
        LOG.info("The demo desk has {} tickets", tickets.size());
    }

    /** The same after a crash: at another moment it would be other tickets. */
    private Beginning beginning() {
        sql.sql("""
                        insert into demo_desk (begun_at, first_number)
                        select ?, last_value + is_called::int from ticket_number where not exists (select from demo_desk)""").param(clock.instant().atOffset(ZoneOffset.UTC)).update();
        var beginning = sql.sql("select begun_at, first_number from demo_desk")
                .query((row, number) -> new Beginning(
                        row.getObject("begun_at", OffsetDateTime.class).toInstant(), row.getLong("first_number")))
                .single();
        drawNumbers(beginning.firstNumber() + DemoTickets.COUNT - 1);
        return beginning;
    }

    /** Nobody else gets those up to the last of the demo desk's tickets. */
    private void drawNumbers(long last) {
        sql.sql("""
                        select count(nextval('ticket_number'))
                        from generate_series((select last_value + is_called::int from ticket_number), ?)""").param(last).query(Long.class).single();
    }

    private void bringIn(ImportTicket ticket) {
        send(new Step("ticket " + ticket.ticket(), ticket));
        var moments = ticket.history().stream()
                .filter(fact -> movesClocks(fact.event()))
                .map(fact -> new TrackSla.Moment(fact.event(), fact.at()))
                .toList();
        send(new Step("clocks " + ticket.ticket(), new TrackSla(ticket.ticket(), moments)));
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
            var name = "proposals " + ticket.ticket();
            send(new Step(
                    name, new RequestProposals(ticket.ticket(), EnumSet.allOf(AssistTask.class), DemoIds.of(name))));
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

    private static List<Step> numbered(String name, List<?> commands) {
        return IntStream.range(0, commands.size())
                .mapToObj(number -> new Step(name + " " + number, commands.get(number)))
                .toList();
    }

    /** All of it or nothing: what is refused would be missing for ever, and nobody would know. */
    private void send(Step step) {
        var answer =
                WHILE_BUSY.executeSupplier(() -> reactions.send(step.command(), DemoIds.of(step.name()), Actor.SYSTEM));
        if (answer.isEmpty()) {
            throw new IllegalStateException("The demo desk's " + step.name() + " was refused");
        }
    }

    private static <T> void inParallel(List<T> all, Consumer<T> work) throws Exception {
        try (var hands = Executors.newFixedThreadPool(THREADS)) {
            var steps = all.stream()
                    .map(one -> Executors.callable(() -> work.accept(one)))
                    .toList();
            for (var done : hands.invokeAll(steps)) {
                done.get();
            }
        } catch (ExecutionException failed) {
            throw new IllegalStateException("The demo desk could not be made up", failed.getCause());
        }
    }
}
