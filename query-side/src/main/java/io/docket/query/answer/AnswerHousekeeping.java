package io.docket.query.answer;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Throws away, now and then, answers that nobody may ask for any more. */
final class AnswerHousekeeping implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AnswerHousekeeping.class);

    private final FirstAnswerTable answers;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("answer-housekeeping").factory());

    AnswerHousekeeping(FirstAnswerTable answers, Duration period) {
        this.answers = answers;
        thread.scheduleWithFixedDelay(this::clean, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }

    private void clean() {
        try {
            answers.forgetOld();
        } catch (RuntimeException e) { // thrown on, it would be the last time
            LOG.warn("Old answers stay for a while longer: {}", e.toString());
        }
    }
}
