package io.docket.api.eventlog.proof;

import io.docket.api.proof.Witness;
import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;

/** Every witness is fed on a thread of its own. */
final class Witnesses implements SmartLifecycle {

    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private record Fed(WitnessFeed feed, Thread thread) {}

    private final List<Witness> witnesses;
    private final HeadTable heads;
    private final Duration poll;
    private volatile List<Fed> fed = List.of();

    Witnesses(List<Witness> witnesses, HeadTable heads, Duration poll) {
        this.witnesses = witnesses;
        this.heads = heads;
        this.poll = poll;
    }

    @Override
    public void start() {
        fed = witnesses.stream()
                .map(witness -> new WitnessFeed(witness, heads, poll))
                .map(feed -> new Fed(
                        feed, Thread.ofPlatform().daemon().name("witness").start(feed)))
                .toList();
    }

    @Override
    public void stop() {
        var ending = fed;
        fed = List.of();
        ending.forEach(each -> each.feed().end());
        try {
            for (var each : ending) {
                each.thread().join(LAST_WORDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return !fed.isEmpty();
    }

    /** After what signs heads has stopped. */
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 1;
    }
}
