package io.docket.benchmarks;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Runs one of the project's commands, and takes its time, start included. */
final class Command {

    /** @param said what it wrote to its standard output */
    record Run(String said, Duration took) {

        double seconds() {
            return took.toNanos() / 1e9;
        }
    }

    private Command() {}

    static Run run(String... words) throws IOException, InterruptedException {
        return run(Map.of(), words);
    }

    /** @throws IllegalStateException where it does not end with 0 */
    static Run run(Map<String, String> settings, String... words) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        var builder = new ProcessBuilder(words).redirectError(Redirect.INHERIT);
        builder.environment().putAll(settings);
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var code = process.waitFor();
        var took = Duration.ofNanos(System.nanoTime() - begin);
        if (code != 0) {
            throw new IllegalStateException(List.of(words) + " ended with " + code + ": " + said);
        }
        return new Run(said, took);
    }
}
