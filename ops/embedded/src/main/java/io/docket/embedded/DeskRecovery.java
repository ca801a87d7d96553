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

    /**
     * What an earlier attempt has left there is dropped.
     *
     * @throws ServerFailedException if there is anything else in the directory
     */
    public static DeskRecovery into(Path directory) {
        var desk = new DeskDirectory(directory);
        var lock = desk.lock();
        // A server that was left from a folder of that name would go on to write into it.
        PostgresServer.endOrphans(desk.path());
        if (Files.exists(mark(desk.path()))) {
            desk.empty();
        }
        if (!desk.isUnused()) {
            lock.close();
            throw new ServerFailedException(
                    desk.path() + " is not empty: a desk is put back into a folder of its own.");
        }
        try {
            Files.writeString(mark(desk.path()), "A desk is being put back here; until that is done it is none.");
        } catch (IOException e) {
            throw ServerFailedException.noPlaceForData(desk.path(), e);
        }
        return new DeskRecovery(desk.path(), lock);
    }

    /** From now on there is a desk. */
    public static void finished(Path directory) throws IOException {
        Files.delete(mark(directory));
    }

    /** @throws ServerFailedException if what was put there is no desk yet */
    static void verifyFinished(Path directory) {
        if (Files.exists(mark(directory))) {
            throw new ServerFailedException("A desk was to be put back into " + directory
                    + ", and that did not come to its end: do it again, by ops/restore.");
        }
    }

    private static Path mark(Path directory) {
        return directory.resolve("restoring");
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
