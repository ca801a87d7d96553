package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A data directory into which a desk is put back from a backup, until that is done nobody else's. */
public final class DeskRecovery implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofHours(12);
    private static final String AHEAD = "recovery ended before configured recovery target was reached";

    private final Path directory;
    private final DeskLock lock;

    private DeskRecovery(Path directory, DeskLock lock) {
        this.directory = directory;
        this.lock = lock;
    }

    /** @throws ServerFailedException if there is anything in the directory */
    public static DeskRecovery into(Path directory) {
        var desk = new DeskDirectory(directory);
        if (!desk.isEmpty()) {
            throw new ServerFailedException(
                    desk.path() + " is not empty: a desk is put back into a folder of its own.");
        }
        // One that was left from a folder of that name would go on to write into it.
        PostgresServer.endOrphans(desk.path());
        return new DeskRecovery(desk.path(), desk.lock());
    }

    public Path directory() {
        return directory;
    }

    /** Where PostgreSQL's own files belong. */
    public Path files() {
        return PostgresServer.data(directory);
    }

    /**
     * Has PostgreSQL do what its files say about recovery, and stops it.
     *
     * @return false if its write-ahead log ends before the moment that is asked for; it can be asked again for less
     * @throws ServerFailedException if it cannot be done
     */
    public boolean recover() {
        try {
            PostgresServer.recover(directory, new ServerFile(directory.resolve("servers.properties")), LONGEST);
            return true;
        } catch (ServerFailedException e) {
            if (said(AHEAD)) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() {
        lock.close();
    }

    private boolean said(String words) {
        try {
            return Files.readString(PostgresServer.log(directory)).contains(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
