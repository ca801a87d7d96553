package io.docket.query.audit.verification;

import io.docket.api.audit.VerificationRun;
import io.docket.api.eventlog.proof.LogVerifier;
import io.docket.api.identity.PersonId;
import io.docket.api.proof.Verification;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Verifies the log, one run at a time at whatever node; what is recent at each start, once people can work. */
final class Verifications implements ApplicationListener<ApplicationReadyEvent>, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Verifications.class);
    private static final long TOLD_NANOS = Duration.ofSeconds(1).toNanos();

    private final LogVerifier verifier;
    private final VerificationTable table;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("verification").factory());

    Verifications(LogVerifier verifier, VerificationTable table) {
        this.verifier = verifier;
        this.table = table;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        verifyRecent();
    }

    /** Unless somebody has another one run. */
    void verifyRecent() {
        thread.execute(() -> {
            try {
                table.begin("recent", null).ifPresent(id -> run(id, verifier::verifyRecent));
            } catch (RuntimeException e) {
                LOG.warn("The recent part of the log was not verified: {}", e.toString());
            }
        });
    }

    /** The one that has begun, or that is under way already. */
    VerificationRun begin(@Nullable PersonId by) {
        var begun = table.begin("whole", by);
        begun.ifPresent(id -> thread.execute(() -> run(id, verifier::verify)));
        return begun.map(table::find).or(table::running).orElseGet(() -> table.latest(1)
                .getFirst());
    }

    /** What is under way breaks off. */
    @Override
    public void close() {
        thread.shutdownNow();
        thread.close();
    }

    private interface Scope {
        Verification verify(LongConsumer progress);
    }

    private void run(UUID id, Scope scope) {
        try {
            var found = scope.verify(progress(id));
            table.ended(id, found);
            tell(found);
        } catch (RuntimeException e) {
            LOG.warn("The log was not verified to its end: {}", e.toString());
            table.stopped(id, String.valueOf(e.getMessage()));
        }
    }

    private LongConsumer progress(UUID id) {
        return new LongConsumer() {
            private long told = System.nanoTime();

            @Override
            public void accept(long position) {
                long now = System.nanoTime();
                if (now - told > TOLD_NANOS) {
                    table.reached(id, position);
                    told = now;
                }
            }
        };
    }

    private static void tell(Verification found) {
        Optional.ofNullable(found.firstBad())
                .ifPresent(bad -> LOG.error(
                        "THE LOG IS NOT WHAT WAS WRITTEN, from position {} on. {}", bad.position(), bad.reason()));
    }
}
