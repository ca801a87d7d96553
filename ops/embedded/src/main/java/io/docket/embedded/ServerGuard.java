package io.docket.embedded;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts a server again that has ended though nobody asked it to: killed, or out of memory. */
final class ServerGuard implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ServerGuard.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

    private final GuardedServer server;
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final Thread thread;

    private ServerGuard(GuardedServer server) {
        this.server = server;
        this.thread =
                Thread.ofPlatform().daemon().name("guard of " + server.name()).start(this::guard);
    }

    static ServerGuard of(GuardedServer server) {
        return new ServerGuard(server);
    }

    /** Waits for a start that is under way, so that the server can be ended afterwards. */
    @Override
    public void close() {
        over.complete(null);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void guard() {
        while (!isOverWithin(LOOK)) {
            if (server.hasEnded()) {
                LOG.error("{} has ended though nobody asked it to; starting it again", server.name());
                startAgain();
            }
        }
    }

    private void startAgain() {
        var pause = LOOK;
        do {
            try {
                server.startAgain(() -> !over.isDone());
                LOG.info("{} runs again", server.name());
                return;
            } catch (RuntimeException e) {
                if (over.isDone()) {
                    return;
                }
                pause = longer(pause);
                LOG.error("{}; the next try is in {} s", e.getMessage(), pause.toSeconds());
            }
        } while (!isOverWithin(pause));
    }

    private static Duration longer(Duration pause) {
        var twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private boolean isOverWithin(Duration pause) {
        try {
            over.get(pause.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    /** A server that can be looked after. */
    interface GuardedServer {
        String name();

        boolean hasEnded();

        /**
         * Returns when it can be used again.
         *
         * @param wanted whether it is still to come up; else this may end before
         * @throws ServerFailedException if it does not start
         */
        void startAgain(BooleanSupplier wanted);
    }
}
