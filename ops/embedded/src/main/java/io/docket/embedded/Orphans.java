package io.docket.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ends servers that outlived a desk that was killed. They are known by the directory in their command line, not by a
 * pid file: after a reboot, or in a container, the number in it soon belongs to somebody else.
 */
final class Orphans {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Orphans() {}

    /** Politely first; whoever holds the desk's lock may do so, as nobody else can be using these servers. */
    static void end(String argument) {
        List<ProcessHandle> orphans = startedWith(argument);
        orphans.forEach(ProcessHandle::destroy);
        orphans.stream().filter(orphan -> !ends(orphan)).forEach(orphan -> {
            orphan.destroyForcibly();
            ends(orphan);
        });
    }

    static List<ProcessHandle> startedWith(String argument) {
        return ProcessHandle.allProcesses()
                .filter(process -> arguments(process.pid()).contains(argument))
                .toList();
    }

    /** Not so once it has ended, also where nobody has buried it yet: its command line is empty then. */
    static boolean isStartedWith(long pid, String argument) {
        return arguments(pid).contains(argument);
    }

    /** From /proc where there is one: the JDK shows 4096 bytes of a command line, and Elasticsearch's is longer. */
    private static List<String> arguments(long pid) {
        Path file = Path.of("/proc", Long.toString(pid), "cmdline");
        try {
            if (Files.isReadable(file)) {
                return List.of(Files.readString(file).split("\0"));
            }
        } catch (IOException e) {
            return List.of();
        }
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().arguments())
                .map(List::of)
                .orElse(List.of());
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (java.util.concurrent.ExecutionException e) {
            throw new ServerFailedException("cannot wait for process " + process.pid(), e);
        }
    }
}
