package io.docket.query.projection;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Has this node rebuild what is wanted, and look every second whether anything is. */
final class Rebuilder implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuilder.class);
    private static final long LOOK_MILLIS = 1_000;
    private static final long LONGEST_BATCH_MILLIS = 10_000;

    private final Rebuild rebuild;
    private final Semaphore signal = new Semaphore(0);
    private volatile @Nullable Thread thread;

    Rebuilder(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Says that there is something to do. */
    void wake() {
        signal.release();
    }

    @Override
    public void start() {
        var building = Thread.ofPlatform().name("rebuilder").daemon().unstarted(this::run);
        thread = building;
        building.start();
    }

    /** Lets the batch under way be finished. */
    @Override
    public void stop() {
        var running = thread;
        thread = null;
        if (running != null) {
            wake();
            try {
                running.join(LONGEST_BATCH_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (thread == Thread.currentThread()) {
            if (!goesOn()) {
                try {
                    signal.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                    signal.drainPermits();
                } catch (InterruptedException e) {
                    return;
                }
            }
        }
    }

    private boolean goesOn() {
        try {
            return rebuild.step();
        } catch (RuntimeException e) {
            LOG.warn("It is not known what is to be rebuilt: {}", e.toString());
            return false;
        }
    }
}
