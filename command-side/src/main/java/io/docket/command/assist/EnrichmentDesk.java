package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.command.assist.ProposalRequests.Request;
import io.docket.command.assist.port.Enquiry;
import io.docket.command.assist.port.TextMeaning;
import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Hands requests to the worker, a few of each task at once, so that a provider that hangs at one task holds up no
 * other; in quiet moments it learns: it computes vectors of tickets that have none. While it knows few it learns before
 * it answers.
 */
final class EnrichmentDesk implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(EnrichmentDesk.class);
    private static final int AT_ONCE = 3;
    private static final int VECTORS_AT_ONCE = 8;

    /** Whoever knows so many tickets need not learn the rest before they answer. */
    private static final int ENOUGH = 1_000;

    private static final Duration PAUSE = Duration.ofMillis(500);

    private final ProposalRequests requests;
    private final EnrichmentWorker worker;
    private final TicketMemory memory;
    private final TextMeaning meaning;
    private final Duration lease;
    private final Clock clock;
    private final Semaphore asked = new Semaphore(0);
    private final Map<AssistTask, Bulkhead> shares = shares();
    private volatile ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Thread current;

    /** Only the loop asks, and whoever knows enough goes on to. */
    private volatile boolean experienced;

    /** @param lease longer than the worker's patience */
    EnrichmentDesk(
            ProposalRequests requests,
            EnrichmentWorker worker,
            TicketMemory memory,
            TextMeaning meaning,
            Duration lease,
            Clock clock) {
        this.requests = requests;
        this.worker = worker;
        this.memory = memory;
        this.meaning = meaning;
        this.lease = lease;
        this.clock = clock;
    }

    /** There may be something to answer. */
    void wake() {
        asked.release();
    }

    /** Not with the node, but once it is ready: until then whoever starts it has more urgent work. */
    @Override
    public boolean isAutoStartup() {
        return false;
    }

    @Override
    public void start() {
        threads = Executors.newVirtualThreadPerTaskExecutor();
        var next = Thread.ofPlatform().name("enrichment").daemon().unstarted(this::loop);
        current = next;
        next.start();
    }

    @Override
    public void stop() {
        current = null;
        wake();
        threads.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return current != null;
    }

    private void loop() {
        while (Thread.currentThread() == current) { // one that was stopped while it worked is not started again
            try {
                var woken = asked.tryAcquire(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                asked.drainPermits();
                var quiet = !woken && shares.values().stream().allMatch(share -> free(share) == AT_ONCE);
                if ((quiet || !experienced) && learn() && !experienced) {
                    // What it said now would be that it knows nothing alike.
                    wake();
                    continue;
                }
                shares.forEach(this::handOut);
            } catch (InterruptedException stop) {
                return;
            } catch (RuntimeException fault) {
                LOG.warn("The assistant's requests could not be read", fault);
            }
        }
    }

    private void handOut(AssistTask task, Bulkhead share) {
        var places = places(share);
        if (places > 0) {
            List<Request> claimed = List.of();
            try {
                claimed = requests.claim(task, places, clock.instant(), lease);
            } finally {
                for (var unused = claimed.size(); unused < places; unused++) {
                    share.releasePermission();
                }
            }
            claimed.forEach(request -> handOut(request, share));
        }
    }

    private void handOut(Request request, Bulkhead share) {
        try {
            threads.execute(() -> answer(request, share));
        } catch (RejectedExecutionException stopped) { // another node claims it once the lease is over
            share.releasePermission();
        }
    }

    /** Takes places before requests: what finds none is not claimed, and goes on waiting in its row. */
    private static int places(Bulkhead share) {
        var places = 0;
        while (places < AT_ONCE && share.tryAcquirePermission()) {
            places++;
        }
        return places;
    }

    private void answer(Request request, Bulkhead share) {
        try {
            if (worker.answer(request)) {
                requests.remove(request.proposal());
            } else {
                requests.postpone(request.proposal(), clock.instant().plus(PAUSE));
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            LOG.warn("An answer about ticket {} could not be recorded; it is tried again", request.ticket(), fault);
        } finally {
            share.onComplete();
            wake();
        }
    }

    private static int free(Bulkhead share) {
        return share.getMetrics().getAvailableConcurrentCalls();
    }

    private static Map<AssistTask, Bulkhead> shares() {
        var few = BulkheadConfig.custom().maxConcurrentCalls(AT_ONCE).build();
        var shares = new EnumMap<AssistTask, Bulkhead>(AssistTask.class);
        for (var task : AssistTask.values()) {
            shares.put(task, Bulkhead.of("assistant " + task.code(), few));
        }
        return shares;
    }

    /**
     * A text that has no meaning for the model keeps neither others from being learnt nor anybody from an answer.
     *
     * @return whether there was anything to learn
     */
    private boolean learn() {
        try {
            experienced = experienced || memory.knows(ENOUGH);
            var texts = memory.toEmbed(VECTORS_AT_ONCE);
            texts.forEach(this::learn);
            return !texts.isEmpty();
        } catch (RuntimeException fault) {
            LOG.warn("The assistant could not learn from a ticket", fault);
            return false;
        }
    }

    private void learn(Enquiry text) {
        float[] vector;
        try {
            vector = meaning.of(text.text());
        } catch (IllegalArgumentException meaningless) {
            memory.giveUp(text.ticket());
            LOG.warn("The assistant learns nothing from ticket {}: {}", text.ticket(), meaningless.getMessage());
            return;
        }
        memory.keep(text.ticket(), vector);
    }
}
