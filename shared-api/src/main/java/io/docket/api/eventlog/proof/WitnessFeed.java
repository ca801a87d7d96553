package io.docket.api.eventlog.proof;

import io.docket.api.proof.Witness;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives one witness the heads that it does not have, from whatever node, at its own pace. */
final class WitnessFeed implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessFeed.class);
    private static final int TOGETHER = 500;
    private static final long UNKNOWN = -1;

    private final Witness witness;
    private final HeadTable heads;
    private final Duration poll;
    /** No interrupt: it would cut a file off in mid-write. */
    private final CountDownLatch ended = new CountDownLatch(1);

    private boolean well = true;
    private long last = UNKNOWN;

    WitnessFeed(Witness witness, HeadTable heads, Duration poll) {
        this.witness = witness;
        this.heads = heads;
        this.poll = poll;
    }

    @Override
    public void run() {
        while (ended.getCount() > 0) {
            if (!feed()) {
                pause();
            }
        }
        // What was signed when the node was told to stop.
        feed();
    }

    /** What is being kept is kept, and what was signed until now. */
    void end() {
        ended.countDown();
    }

    /** @return whether there may be more */
    private boolean feed() {
        try {
            long from = last == UNKNOWN ? witness.lastSize() : last;
            last = UNKNOWN;
            var news = heads.after(from, TOGETHER);
            if (!news.isEmpty()) {
                witness.keep(news);
                from = news.getLast().head().size();
            }
            last = from;
            well = true;
            return news.size() == TOGETHER;
        } catch (IOException | RuntimeException e) {
            if (well) {
                LOG.warn("Tree heads do not reach {} for a moment: {}", witness, e.toString());
            }
            well = false;
            return false;
        }
    }

    private void pause() {
        try {
            ended.await(poll.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end();
        }
    }
}
