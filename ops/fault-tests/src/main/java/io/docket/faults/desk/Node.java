package io.docket.faults.desk;

import io.docket.faults.ChildJvm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A node of a desk in a process of its own, to which anything may be done. */
public final class Node implements AutoCloseable {

    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration END_PATIENCE = Duration.ofMinutes(1);
    private static final Duration LOOK = Duration.ofMillis(50);

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Process process;
    private final Path log;
    private final URI url;
    private final long started = System.nanoTime();

    private Node(Process process, Path log, URI url) {
        this.process = process;
        this.log = log;
        this.url = url;
    }

    /**
     * Begins to start one.
     *
     * @param port to listen on
     * @param jvm options of the JVM, besides those that every node has
     * @param options of the desk, as {@code --name=value}
     */
    public static Node start(Site site, int port, List<String> jvm, List<String> options)
            throws IOException, InterruptedException {
        return start(site, port, jvm, options, Map.of());
    }

    /** Begins to start one that runs by another clock. */
    public static Node start(Site site, int port, WrongClock clock) throws IOException, InterruptedException {
        return start(site, port, List.of(), List.of(), clock.environment());
    }

    private static Node start(
            Site site, int port, List<String> jvm, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>(List.of(
                ChildJvm.program(),
                "-Xmx384m",
                // Nodes live for seconds here: the second compiler would not pay.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Daxoniq.update-checker.disabled=true"));
        command.addAll(jvm);
        command.addAll(List.of("-jar", DeskJar.find().toString(), "--server.port=" + port));
        command.addAll(options);
        var log = Files.createTempFile(site.folder(), "node-", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(site.environment());
        builder.environment().putAll(environment);
        return new Node(builder.start(), log, URI.create("http://127.0.0.1:" + port));
    }

    public static Node start(Site site) throws IOException, InterruptedException {
        return start(site, Site.freePort(), List.of(), List.of());
    }

    public URI url() {
        return url;
    }

    /** Returns once it serves, and how long that took from its start. */
    public Duration awaitReady() throws IOException, InterruptedException {
        var ready = awaitReadyOrEnd();
        if (ready.isEmpty()) {
            throw new IllegalStateException("A node ended before it was ready: " + said());
        }
        return ready.get();
    }

    /** The same for one that may end before: then there is no time. */
    public Optional<Duration> awaitReadyOrEnd() throws IOException, InterruptedException {
        var readiness = HttpRequest.newBuilder(url.resolve("/actuator/health/readiness"))
                .timeout(Duration.ofSeconds(5))
                .build();
        while (!isReady(readiness)) {
            if (!process.isAlive()) {
                return Optional.empty();
            }
            if (System.nanoTime() - started > START_PATIENCE.toNanos()) {
                throw new IllegalStateException("A node is not ready in time: " + said());
            }
            TimeUnit.NANOSECONDS.sleep(LOOK.toNanos());
        }
        return Optional.of(Duration.ofNanos(System.nanoTime() - started));
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Returns whether it has ended within the time. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public int exitCode() {
        return process.exitValue();
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** {@code kill}; it may finish what it has begun. */
    public void terminate() {
        process.destroy();
    }

    /** {@code kill -STOP}: it stands still and knows nothing of it. */
    public void pause() throws IOException, InterruptedException {
        signal("STOP");
    }

    /** {@code kill -CONT}. */
    public void resume() throws IOException, InterruptedException {
        signal("CONT");
    }

    /** All that it printed. */
    public String said() throws IOException {
        return Files.readString(log);
    }

    public long pid() {
        return process.pid();
    }

    /** In KiB, all of it, since it was started. */
    public long mostMemory() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!endsWithin(END_PATIENCE)) {
                kill();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void signal(String name) throws IOException, InterruptedException {
        Signals.send(name, process.pid());
    }

    private static boolean isReady(HttpRequest readiness) throws InterruptedException {
        try {
            return HTTP.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
