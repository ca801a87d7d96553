package io.docket.faults.load;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Agents who open tickets, answer them and change them, all at the same time, until they are stopped. Where they get no
 * answer, half of them try again under the same key until they do, at whatever node; the others leave it at that.
 */
public final class Writers implements AutoCloseable {

    private static final long PAUSE_MILLIS = 50;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** The desk learns of each when they first write: that is a command of its own, with claims. */
    private static final int CUSTOMERS = 500;

    /** In the place of a status of HTTP. */
    private static final int NEVER_SENT = 599;

    private static final int UNKNOWN = 598;

    private final DeskClient client;
    private final Journal journal;
    private final List<URI> desks;
    private final ExecutorService hands;
    private final AtomicLong answered = new AtomicLong();
    private final Queue<Long> times = new ConcurrentLinkedQueue<>();
    private final AtomicLong unanswered = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private volatile boolean stopped;

    private Writers(DeskClient client, Journal journal, List<URI> desks, int count) {
        this.client = client;
        this.journal = journal;
        this.desks = desks;
        this.hands = Executors.newFixedThreadPool(count, Thread.ofVirtual().factory());
    }

    /** @param desks nodes of one desk, which are used in turns */
    public static Writers start(int count, DeskClient client, Journal journal, List<URI> desks, Random random) {
        var writers = new Writers(client, journal, desks, count);
        for (int writer = 0; writer < count; writer++) {
            var own = new Random(random.nextLong());
            writers.hands.execute(() -> writers.work(own));
        }
        return writers;
    }

    /** How many writes were answered as done so far. */
    public long answered() {
        return answered.get();
    }

    /**
     * Returns once that many writes more have been answered as done.
     *
     * @return how long that took
     */
    public Duration awaitAnswers(int count) throws InterruptedException {
        long begin = System.nanoTime();
        long before = answered();
        while (answered() < before + count) {
            if (System.nanoTime() - begin > PATIENCE.toNanos()) {
                journal.complain("No write was answered as done for " + PATIENCE);
                break;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Within what time that share of the writes since the last call was answered as done, at the first try. */
    public Duration takePercentile(double share) {
        var sorted = new ArrayList<Long>();
        for (var time = times.poll(); time != null; time = times.poll()) {
            sorted.add(time);
        }
        sorted.sort(null);
        return sorted.isEmpty()
                ? Duration.ZERO
                : Duration.ofNanos(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
    }

    /** How often a write that was sent got no answer. */
    public long unanswered() {
        return unanswered.get();
    }

    /** How often somebody was told to come again later. */
    public long refused() {
        return refused.get();
    }

    /** Begins nothing more. */
    public void finish() {
        stopped = true;
        hands.shutdown();
    }

    /** Returns once all have the answers that they wait for; somebody has to give them. */
    public void awaitFinished() throws InterruptedException {
        finish();
        if (!hands.awaitTermination(2, TimeUnit.MINUTES)) {
            journal.complain("A writer got no answer within two minutes of the end");
        }
    }

    @Override
    public void close() {
        finish();
        hands.shutdownNow();
    }

    private void work(Random random) {
        try {
            while (!stopped) {
                ticket(random);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            journal.complain("A writer broke off: " + e);
        }
    }

    private void ticket(Random random) throws InterruptedException {
        var subject = mark(random);
        var requester = Map.of("email", "customer%d@example.com".formatted(random.nextInt(CUSTOMERS)));
        var request = Map.of("subject", subject, "description", "It does not work.", "requester", requester);
        var opened = send(random, "POST", "tickets", request);
        var id = opened.isDone() ? opened.json().required("id").asString() : "";
        journal.add(new Write(Write.Kind.OPEN, subject, id, opened.isDone()));
        if (!opened.isDone()) {
            return;
        }
        var reply = mark(random);
        var replied =
                send(random, "POST", "tickets/" + id + "/replies", Map.of("body", "Try " + reply, "status", "pending"));
        journal.add(new Write(Write.Kind.REPLY, reply, id, replied.isDone()));
        var changed = send(random, "PATCH", "tickets/" + id, Map.of("priority", "high", "type", "incident"));
        journal.add(new Write(Write.Kind.CHANGE, subject, id, changed.isDone()));
    }

    /** The last answer; one that says that nothing is known where there is none. */
    private DeskClient.Answer send(Random random, String method, String path, Map<String, ?> content)
            throws InterruptedException {
        var key = mark(random);
        boolean persistent = random.nextBoolean();
        var answer = once(random, method, path, content, key);
        while (answer.isUnavailable() && (persistent || wasNeverSent(answer)) && !Thread.interrupted()) {
            if (stopped && wasNeverSent(answer)) {
                break;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
            answer = once(random, method, path, content, key);
        }
        if (answer.isDone()) {
            answered.incrementAndGet();
        } else if (!answer.isUnavailable()) {
            journal.complain("%s %s was answered %d %s".formatted(method, path, answer.status(), answer.body()));
        }
        return answer;
    }

    private DeskClient.Answer once(Random random, String method, String path, Map<String, ?> content, String key)
            throws InterruptedException {
        try {
            long begin = System.nanoTime();
            var answer = client.call(desks.get(random.nextInt(desks.size())), method, path, content, key);
            if (answer.isDone()) {
                times.add(System.nanoTime() - begin);
            }
            if (answer.isBusy()) {
                refused.incrementAndGet();
            } else if (answer.isUnavailable()) {
                journal.complain("%s %s was answered %d %s".formatted(method, path, answer.status(), answer.body()));
            }
            return answer;
        } catch (ConnectException e) {
            return new DeskClient.Answer(NEVER_SENT, "", "", "");
        } catch (IOException e) {
            unanswered.incrementAndGet();
            return new DeskClient.Answer(UNKNOWN, "", "", "");
        }
    }

    private static boolean wasNeverSent(DeskClient.Answer answer) {
        return answer.status() == NEVER_SENT;
    }

    private static String mark(Random random) {
        return "mk%016x".formatted(random.nextLong());
    }
}
