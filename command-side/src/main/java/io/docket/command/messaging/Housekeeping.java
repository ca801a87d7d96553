package io.docket.command.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away, every hour, answers that nobody may ask for any more. */
final class Housekeeping implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final AnswerTable answers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("housekeeping").factory());

    Housekeeping(AnswerTable answers) {
        this.answers = answers;
        thread.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void clean() {
        try {
            answers.forgetOld();
        } catch (RuntimeException e) {
            LOG.warn("Old answers stay for another hour: {}", e.toString());
        }
    }
}
