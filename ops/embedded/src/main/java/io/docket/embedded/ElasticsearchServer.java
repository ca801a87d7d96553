package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Elasticsearch on the loopback address, with its data below a directory. It starts in the background, as it takes ten
 * seconds and nobody has to wait for it: until it has joined, search answers from PostgreSQL.
 *
 * @see "ops/docs/decisions/0001-embedded-servers.md"
 */
final class ElasticsearchServer implements AutoCloseable, ServerGuard.GuardedServer {
    private static final Logger LOG = LoggerFactory.getLogger(ElasticsearchServer.class);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Path directory;
    private final ElasticsearchConfiguration configuration;
    private final Login login;
    private final int port;
    private final CompletableFuture<Void> joined;
    private volatile CompletableFuture<Process> process;
    private volatile boolean closing;

    private ElasticsearchServer(Path directory, ServerFile remembered) {
        this.directory = directory;
        configuration = configuration(directory);
        endOrphans(directory);
        port = remembered.port("elasticsearch");
        login = new Login("elastic", remembered.password("elasticsearch"));
        process = CompletableFuture.supplyAsync(this::launch, Thread::startVirtualThread);
        joined = process.thenAcceptAsync(this::awaitHealth, Thread::startVirtualThread);
        joined.whenComplete((nothing, failure) -> report(failure));
    }

    /** Begins to start the server on what is there, making it first where nothing is. */
    static ElasticsearchServer start(Path directory, ServerFile remembered) {
        return new ElasticsearchServer(directory, remembered);
    }

    /** The launcher first, as it ends its server properly; one that was killed leaves the server to end by itself. */
    static void endOrphans(Path directory) {
        Orphans.end(configuration(directory).launcherArgument());
        Orphans.end(configuration(directory).serverArgument());
    }

    SearchServer as(String prefix) {
        return new SearchServer(url(), login, prefix);
    }

    /** Returns when the server answers. */
    void awaitJoined() {
        try {
            joined.join();
        } catch (CompletionException e) {
            throw new ServerFailedException("Elasticsearch did not start, see " + configuration.log(), e);
        }
    }

    @Override
    public String name() {
        return "Elasticsearch";
    }

    @Override
    public boolean hasEnded() {
        return process.isDone()
                && (process.isCompletedExceptionally() || !process.join().isAlive());
    }

    /** What may be left of it first: a launcher that was killed leaves its server behind, and that keeps the port. */
    @Override
    public void startAgain(BooleanSupplier wanted) {
        endOrphans(directory);
        process = CompletableFuture.completedFuture(launch());
        try {
            new ElasticsearchHealth(url(), login).await(() -> !hasEnded() && wanted.getAsBoolean());
        } catch (ServerFailedException e) {
            throw new ServerFailedException("Elasticsearch did not start, see " + configuration.log(), e);
        }
    }

    /** Waits for a start that is under way, so that nothing is left behind. */
    @Override
    public void close() {
        closing = true;
        Process running = process.exceptionally(failure -> null).join();
        if (running == null) {
            return;
        }
        running.destroy();
        try {
            if (!running.waitFor(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                running.destroyForcibly();
            }
        } catch (InterruptedException e) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static ElasticsearchConfiguration configuration(Path directory) {
        return new ElasticsearchConfiguration(directory.resolve("elasticsearch"));
    }

    private Process launch() {
        configuration.write(port, login.password());
        var program =
                List.of(Software.elasticsearch().resolve("bin/elasticsearch").toString());
        var command = new ArrayList<>(Tool.APART);
        command.addAll(ServerUser.current().command(program));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(configuration.log().toFile());
        builder.environment().putAll(configuration.environment());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitHealth(Process running) {
        new ElasticsearchHealth(url(), login).await(() -> running.isAlive() && !closing);
    }

    private void report(@Nullable Throwable failure) {
        if (failure == null) {
            LOG.info("Elasticsearch has joined; search answers from it");
        } else if (!closing) {
            LOG.warn("Elasticsearch did not start, search stays with PostgreSQL; see {}", configuration.log(), failure);
        }
    }

    private String url() {
        return "http://127.0.0.1:" + port;
    }
}
