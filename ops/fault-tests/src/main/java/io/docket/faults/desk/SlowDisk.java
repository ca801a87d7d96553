package io.docket.faults.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Makes the disk of a database slow: {@code strace} holds up each flush of its processes. */
public final class SlowDisk {

    private static final Path STRACE = Path.of("/usr/bin/strace");

    private final Process strace;

    private SlowDisk(Process strace) {
        this.strace = strace;
    }

    /** What is missing here; empty where it can be done. */
    public static List<String> missing() {
        return Files.isExecutable(STRACE) ? List.of() : List.of("strace is not installed");
    }

    /**
     * @param postmaster whose children are slow too, those that are there and those to come
     * @param milliseconds that each flush takes longer
     */
    public static SlowDisk of(long postmaster, int milliseconds) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(STRACE.toString(), "-f", "-qq", "-o", "/dev/null"));
        command.addAll(List.of("-e", "trace=fsync,fdatasync"));
        command.addAll(List.of("-e", "inject=fsync,fdatasync:delay_enter=" + milliseconds + "ms"));
        var parent = ProcessHandle.of(postmaster).orElseThrow();
        Stream.concat(Stream.of(parent), parent.descendants())
                .forEach(process -> command.addAll(List.of("-p", Long.toString(process.pid()))));
        var strace = new ProcessBuilder(command).inheritIO().start();
        if (strace.waitFor(1, TimeUnit.SECONDS)) {
            throw new IOException("strace may not look into other processes here");
        }
        return new SlowDisk(strace);
    }

    /** They are as quick as ever again. */
    public void letGo() {
        strace.destroy();
        try {
            strace.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
