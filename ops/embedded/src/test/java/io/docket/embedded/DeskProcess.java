package io.docket.embedded;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A small desk in a JVM of its own. */
final class DeskProcess implements AutoCloseable {
    /** An address at which nothing answers keeps the desk from starting an Elasticsearch, which takes long. */
    static final String WITHOUT_ELASTICSEARCH = "--docket.elasticsearch.url=http://127.0.0.1:9";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path output;
    private final Process process;

    private DeskProcess(Path output, Process process) {
        this.output = output;
        this.process = process;
    }

    static DeskProcess start(Path data, String... options) throws IOException {
        Path output = Files.createTempFile("small-desk", ".log");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-Djava.io.tmpdir=" + data,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallDesk.class.getName(),
                "--docket.embedded.directory=" + data,
                "--spring.main.keep-alive=true",
                "--spring.main.banner-mode=off"));
        command.addAll(List.of(options));
        return new DeskProcess(
                output,
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start());
    }

    DeskProcess awaitSaying(String words) {
        await().alias(words).atMost(PATIENCE).until(() -> said().contains(words) || !process.isAlive());
        if (!said().contains(words)) {
            throw new AssertionError("the desk ended: " + said());
        }
        return this;
    }

    String said() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the desk does not end: " + said());
        }
        return process.exitValue();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        exitCode();
    }

    /** As {@code kill} and Ctrl-C do. */
    void stop() throws InterruptedException {
        process.destroy();
        exitCode();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        stop();
        Files.delete(output);
    }
}
