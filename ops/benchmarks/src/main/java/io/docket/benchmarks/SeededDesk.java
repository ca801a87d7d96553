package io.docket.benchmarks;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.command.OpenedTicket;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Many tickets in short time: made-up histories, the same ones each time, sent as commands to a second command node on
 * the desk's database. So they are real events in the real log, by the real rules; the desk's own node brings them into
 * its read models and its search, and its reactions leave them alone, as they leave every imported history.
 */
final class SeededDesk {

    private static final int CUSTOMERS = 1_000;
    private static final int WRITERS = 8;

    /** How many histories wait to be written at most. */
    private static final int BATCH = 2_000;

    private final LazyDesk desk;
    private final DeskClient administrator;
    private final SeedTexts texts = SeedTexts.load();
    private final Instant now = Instant.now();
    private List<PersonId> customers = List.of();
    private int tickets;

    /** @param desk one of the benchmark's own */
    SeededDesk(LazyDesk desk) {
        this.desk = desk;
        this.administrator = desk.as("admin");
    }

    /** Sees to it that there are so many of these tickets at least; returns once all of them can be read and found. */
    void holds(int wanted) throws Exception {
        if (tickets >= wanted) {
            return;
        }
        var admin = PersonId.of(administrator.get("me").required("id").asString());
        if (customers.isEmpty()) {
            // By the desk itself: beside it, the answer would wait for what a change of rights does there.
            customers = inParallel(0, CUSTOMERS, this::registered);
        }
        try (var node = new CommandNode(desk.server(), admin)) {
            var people = people();
            while (tickets < wanted) {
                int until = Math.min(wanted, tickets + BATCH);
                inParallel(
                        tickets,
                        until,
                        ticket -> node.sent(SeedTicket.history(ticket, texts, people, now), OpenedTicket.class));
                tickets = until;
            }
        }
        Tickets.settle(administrator);
        Tickets.awaitFound(administrator);
    }

    private SeedTicket.People people() {
        return new SeedTicket.People(
                customers,
                ids("users?role=agent&limit=100").map(PersonId::of).toList(),
                ids("groups?limit=100").map(GroupId::of).toList());
    }

    private Stream<String> ids(String path) {
        return administrator.get(path).required("items").valueStream().map(item -> item.required("id")
                .asString());
    }

    private PersonId registered(int number) {
        var person = Map.of("displayName", "Customer " + number, "email", "customer" + number + "@bench.invalid");
        return PersonId.of(administrator.post("users", person).required("id").asString());
    }

    private static <T> List<T> inParallel(int from, int to, IntFunction<T> step) throws Exception {
        try (var hands = Executors.newFixedThreadPool(WRITERS)) {
            var steps = IntStream.range(from, to)
                    .mapToObj(number -> (Callable<T>) () -> step.apply(number))
                    .toList();
            var results = new ArrayList<T>();
            for (var done : hands.invokeAll(steps)) {
                results.add(done.get());
            }
            return results;
        }
    }
}
