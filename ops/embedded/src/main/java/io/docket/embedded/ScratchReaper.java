package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;

/**
 * A process that outlives this JVM, however that ends, to end the servers it leaves and delete their directory.
 *
 * <p>A shutdown hook would not do: a killed JVM runs none, and hooks run side by side, so that a server could be gone
 * before the application contexts that use it are closed.
 */
final class ScratchReaper {
    /** The end of its input is the end of this JVM. What reaches the whole group at Ctrl-C must not end it first. */
    private static final String SCRIPT = """
            trap '' HUP INT TERM
            cat
            left() {
                set -- /proc/[0-9]*/cmdline # before grep starts, whose own line names the directory as well
                grep -lsF "$DIRECTORY" "$@" | cut -d/ -f3
            }
            kill -TERM $(left)
            for moment in 1 2 3 4 5 6 7 8 9 10; do
                [ -n "$(left)" ] || break
                sleep 1
            done
            kill -KILL $(left)
            rm -rf "$DIRECTORY"
            """;

    private ScratchReaper() {}

    /** @param directory whose path stands in the servers' command lines */
    static void endWithJvm(Path directory) {
        var reaper = new ProcessBuilder("sh", "-c", SCRIPT)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        reaper.environment().put("DIRECTORY", directory.toString());
        try {
            reaper.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
