package io.docket.faults.desk;

import io.docket.faults.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Backups of a desk, made and restored as {@code ops/backup} and {@code ops/restore} do it, with the files in its
 * folder.
 */
public final class Backups {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_MILLIS = 50;

    private final Site site;
    private final Process following;

    private Backups(Site site, Process following) {
        this.site = site;
        this.following = following;
    }

    /** Returns once there is something to go back to; what is written from then on can be had again. */
    public static Backups follow(Site site) throws IOException, InterruptedException {
        var process = begin(
                site,
                "Backup",
                "--data",
                site.folder().resolve("desk").toString(),
                "--to",
                to(site),
                "--keys",
                keys(site),
                "--follow");
        var backups = new Backups(site, process);
        backups.awaitBase();
        return backups;
    }

    /** {@code kill -9}. */
    public void kill() throws InterruptedException {
        following.destroyForcibly().waitFor();
    }

    /**
     * Puts the desk back into the folder {@code desk} of another one.
     *
     * @param until empty for the last that is known
     * @return whether all was there and as it was written
     */
    public boolean restore(Path folder, Optional<Instant> until) throws IOException, InterruptedException {
        var arguments = new ArrayList<>(List.of(
                "--from",
                to(site),
                "--keys",
                keys(site),
                "--data",
                folder.resolve("desk").toString()));
        until.ifPresent(moment -> arguments.addAll(List.of("--at", moment.toString())));
        return begin(site, "Restore", arguments.toArray(String[]::new)).waitFor() == 0;
    }

    private void awaitBase() throws IOException, InterruptedException {
        long began = System.nanoTime();
        while (!isThere()) {
            if (!following.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("No backup was made: " + Files.readString(log(site, "Backup")));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    private boolean isThere() throws IOException {
        var bases = Path.of(to(site), "base");
        if (!Files.isDirectory(bases)) {
            return false;
        }
        try (var folders = Files.list(bases)) {
            return folders.anyMatch(folder -> !folder.toString().endsWith(".new"));
        }
    }

    private static Process begin(Site site, String command, String... arguments)
            throws IOException, InterruptedException {
        var all = new ArrayList<String>(List.of(
                ChildJvm.program(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                DeskJar.find().toString(),
                "io.docket.backup." + command));
        all.addAll(List.of(arguments));
        var builder = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(log(site, command).toFile());
        builder.environment().put("DOCKET_PROOF_WITNESS", site.witness().toString());
        return builder.start();
    }

    private static Path log(Site site, String command) {
        return site.folder().resolve(command + ".log");
    }

    private static String to(Site site) {
        return site.folder().resolve("backups").toString();
    }

    private static String keys(Site site) {
        return site.folder().resolve("apart").toString();
    }
}
