package io.docket.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The directory of a desk's data. */
final class DeskDirectory {
    private static final String LOCK = "desk.lock";

    private final Path path;

    /** Makes it if it is not there. */
    DeskDirectory(Path given) {
        path = given.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path);
                // The servers' user may have to pass through, to what is its own; secrets are closed one by one.
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
            } else if (!Files.exists(path.resolve(LOCK)) && !isEmpty()) {
                throw new ServerFailedException(path + " holds something else than a desk's data.");
            }
        } catch (IOException e) {
            throw ServerFailedException.noPlaceForData(path, e);
        }
    }

    Path path() {
        return path;
    }

    DeskLock lock() {
        return DeskLock.take(path.resolve(LOCK));
    }

    /** Forgets everything; only for the holder of the lock, when no server runs. */
    void empty() {
        try (var children = Files.list(path)) {
            children.filter(child -> !child.endsWith(LOCK)).forEach(Directories::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isEmpty() throws IOException {
        try (var children = Files.list(path)) {
            return children.findAny().isEmpty();
        }
    }

    /** Whether there is nothing but its lock. */
    boolean isUnused() {
        try (var children = Files.list(path)) {
            return children.allMatch(child -> child.endsWith(LOCK));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
