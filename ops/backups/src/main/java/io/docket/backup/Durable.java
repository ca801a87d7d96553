package io.docket.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Objects;

/** Files and folders that only their owner may read, and that are on the disk when a call returns. */
final class Durable {

    /** Behind the name of what is not whole yet. */
    static final String UNFINISHED = ".new";

    private Durable() {}

    static Path folder(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            Files.createDirectories(
                    path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            sync(parent(path));
        }
        return path;
    }

    /** @throws BackupException if there is anything in it */
    static Path emptyFolder(Path path) throws IOException {
        try (var files = Files.list(folder(path))) {
            if (files.findAny().isPresent()) {
                throw new BackupException(path + " is not empty.");
            }
        }
        return path;
    }

    static Path parent(Path path) {
        return Objects.requireNonNull(path.toAbsolutePath().getParent());
    }

    /** An empty file, made if it is not there. */
    static Path file(Path path) throws IOException {
        if (!Files.exists(path)) {
            Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        return path;
    }

    /** Whole or not at all. */
    static void write(Path path, byte[] content) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + UNFINISHED);
        Files.deleteIfExists(fresh);
        Files.write(file(fresh), content);
        move(fresh, path);
    }

    /** What is there already is replaced. */
    static void move(Path from, Path to) throws IOException {
        sync(from);
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        sync(parent(to));
    }

    /** With all that is in it. */
    static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    static void sync(Path path) {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
