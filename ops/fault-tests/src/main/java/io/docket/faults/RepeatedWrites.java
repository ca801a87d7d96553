package io.docket.faults;

import io.docket.faults.Outcome.Done;
import io.docket.faults.desk.Node;
import io.docket.faults.desk.Site;
import io.docket.faults.load.DeskClient;
import io.docket.faults.load.DeskClient.Answer;
import io.docket.faults.oracle.Sql;
import io.docket.faults.oracle.Texts;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * F14: the same write comes ten times at once, at two nodes, once more after one of them was killed and started again,
 * and once with another content; and two agents change the same field of a ticket as they both saw it.
 */
final class RepeatedWrites implements Fault {

    private static final int TOGETHER = 10;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;

    private final DeskClient client = new DeskClient(Site.AGENT, Site.PASSWORD);
    private final List<String> violations = new ArrayList<>();
    private int acknowledged;
    private int doubled;

    @Override
    public String id() {
        return "F14";
    }

    @Override
    public String promise() {
        return "The same write twice is done once and answered alike; of two who change the same, one wins and one is told.";
    }

    @Override
    public int times() {
        return 100;
    }

    @Override
    public Outcome run(Trial trial) throws Exception {
        var site = Site.plain();
        int port = Site.freePort();
        try (var stays = Node.start(site);
                var hands = Executors.newFixedThreadPool(TOGETHER)) {
            stays.awaitReady();
            var first = Node.start(site, port, List.of(), List.of());
            first.awaitReady();
            var desks = List.of(stays.url(), first.url());
            // Signs in, which ten at once need not do.
            client.get(stays.url(), "me");
            var answers = new ArrayList<Answer>();
            for (int run = 0; run < trial.times(); run++) {
                answers.add(openOnce(desks, hands, key(trial, run)));
                editTogether(desks, hands, answers.getLast());
            }
            first.kill();
            try (var again = Node.start(site, port, List.of(), List.of())) {
                again.awaitReady();
                for (int run = 0; run < trial.times(); run++) {
                    repeatLater(again.url(), key(trial, run), answers.get(run));
                }
            }
            for (int run = 0; run < trial.times(); run++) {
                countTickets(site, key(trial, run));
            }
        }
        return new Done(trial.times(), new Counts(acknowledged, 0, doubled, 0), List.of(), violations);
    }

    private Answer openOnce(List<URI> desks, ExecutorService hands, String key) throws Exception {
        var answers = together(hands, number -> open(desks.get(number % 2), key, "It does not work."));
        var different = new HashSet<>(answers);
        if (different.size() != 1 || !answers.getFirst().isDone()) {
            violations.add("One write was answered in several ways: " + different);
        }
        acknowledged++;
        return answers.getFirst();
    }

    /** By hand, as the client must not add or leave out anything. */
    private void editTogether(List<URI> desks, ExecutorService hands, Answer opened) throws Exception {
        var id = opened.json().required("id").asString();
        var seen = "\"%d\"".formatted(opened.json().required("version").asInt());
        var answers = together(
                hands,
                number -> client.changeAsSeen(
                        desks.get(number % 2), "tickets/" + id, Map.of("subject", "Editor " + number), seen));
        long won = answers.stream().filter(Answer::isDone).count();
        var lost = answers.stream().filter(answer -> !answer.isDone()).toList();
        acknowledged += (int) won;
        if (won != 1) {
            violations.add("%d editors won".formatted(won));
        }
        for (var answer : lost) {
            var told = answer.status() == CONFLICT
                    && answer.json().at("/conflicts/0/field").asString("").equals("subject")
                    && !answer.json().at("/conflicts/0/yours").asString("").isEmpty()
                    && !answer.json().at("/conflicts/0/theirs").asString("").isEmpty();
            if (!told) {
                violations.add("An editor who lost was told %d %s".formatted(answer.status(), answer.body()));
            }
        }
    }

    private void repeatLater(URI desk, String key, Answer first) throws Exception {
        var again = open(desk, key, "It does not work.");
        if (!again.equals(first)) {
            violations.add("After a restart a repeat was answered %s instead of %s".formatted(again, first));
        }
        var other = open(desk, key, "Something else.");
        if (other.status() != UNPROCESSABLE) {
            violations.add("Another write under the same key was answered " + other);
        }
    }

    private void countTickets(Site site, String key) throws Exception {
        var texts = new Texts(site.database());
        var tickets = Sql.list(
                        site.database(),
                        "select event_id, payload from event where type = 'TicketOpened'",
                        row -> texts.open(row.getObject(1, UUID.class), row.getBytes(2)))
                .stream()
                .filter(ticket -> ticket.contains(key))
                .count();
        doubled += (int) Math.max(0, tickets - 1);
    }

    private Answer open(URI desk, String key, String description) throws Exception {
        var content = Map.of(
                "subject", "Repeat " + key, "description", description, "requester", Map.of("email", "r@example.com"));
        return client.call(desk, "POST", "tickets", content, key);
    }

    private static String key(Trial trial, int run) {
        return "mk%016x".formatted(trial.random(run).nextLong());
    }

    @FunctionalInterface
    private interface Numbered {
        Answer send(int number) throws Exception;
    }

    private static List<Answer> together(ExecutorService hands, Numbered each) throws Exception {
        var answers = new ArrayList<Answer>();
        for (var answer : hands.invokeAll(IntStream.range(0, TOGETHER)
                .<Callable<Answer>>mapToObj(number -> () -> each.send(number))
                .toList())) {
            answers.add(answer.get());
        }
        return answers;
    }
}
