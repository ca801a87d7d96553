package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program that ends by itself, and shows what it said only if it failed. */
final class Tool {
    /** Puts a program out of reach of the terminal's Ctrl-C: the desk ends its servers itself, after its own work. */
    static final List<String> APART = Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("setsid") : List.of();

    private Tool() {}

    static void run(Duration limit, Map<String, String> environment, List<String> command) {
        run(limit, environment, command, "");
    }

    /** @param input what the program reads from its standard input */
    static void run(Duration limit, Map<String, String> environment, List<String> command, String input) {
        if (exitCode(limit, environment, command, input) instanceof Failed(var said)) {
            throw new ServerFailedException(command.getFirst() + " failed: " + said);
        }
    }

    static boolean succeeds(List<String> command) {
        return exitCode(Duration.ofSeconds(10), Map.of(), command, "") instanceof Succeeded;
    }

    private static Outcome exitCode(
            Duration limit, Map<String, String> environment, List<String> command, String input) {
        try {
            // A file, not a pipe: a server started by the tool inherits its output and would keep a pipe open for ever.
            Path output = Files.createTempFile("docket-tool", ".log");
            try {
                var builder =
                        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
                builder.environment().putAll(environment);
                Process process = builder.start();
                try (Writer writer = process.outputWriter(StandardCharsets.UTF_8)) {
                    writer.write(input);
                }
                if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                    process.destroyForcibly();
                    return new Failed("no end after " + limit.toSeconds() + " s: " + Files.readString(output));
                }
                return process.exitValue() == 0
                        ? new Succeeded()
                        : new Failed(Files.readString(output).strip());
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailedException("interrupted in " + command.getFirst());
        }
    }

    private sealed interface Outcome {}

    private record Succeeded() implements Outcome {}

    private record Failed(String said) implements Outcome {}
}
