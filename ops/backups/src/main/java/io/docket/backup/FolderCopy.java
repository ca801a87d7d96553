package io.docket.backup;

import io.docket.api.seal.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Keeps a copy of a folder of few and small files, which are written once, only grow, or are replaced. */
record FolderCopy(Path from, Path to) {

    /** How files end that are not written to their end: the desk's own, and those of its keys. */
    private static final List<String> UNFINISHED = List.of(Durable.UNFINISHED, SecretFile.UNFINISHED);

    /** Copies what has come or changed; where there is no folder, nothing has. */
    void copyNews() throws IOException {
        for (var file : files()) {
            try {
                copy(file, to.resolve(from.relativize(file)));
            } catch (NoSuchFileException gone) {
                // The next time will tell.
            }
        }
    }

    static void copy(Path file, Path copy) throws IOException {
        if (!Files.exists(copy)) {
            Durable.folder(Durable.parent(copy));
            Durable.write(copy, Files.readAllBytes(file));
        } else if (Files.size(file) != Files.size(copy) || isNewer(file, copy)) {
            copyChanges(file, copy);
        }
    }

    private static boolean isNewer(Path file, Path copy) throws IOException {
        return Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(copy)) >= 0;
    }

    private static void copyChanges(Path file, Path copy) throws IOException {
        long same = Files.mismatch(file, copy);
        if (same == Files.size(copy)) {
            append(file, copy, same);
        } else if (same >= 0) {
            Durable.write(copy, Files.readAllBytes(file));
        }
    }

    private static void append(Path file, Path copy, long held) throws IOException {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(held);
            Files.write(copy, in.readAllBytes(), StandardOpenOption.APPEND);
        }
        Durable.sync(copy);
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(from)) {
            return List.of();
        }
        try (var all = Files.walk(from)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> UNFINISHED.stream().noneMatch(file.toString()::endsWith))
                    .toList();
        } catch (NoSuchFileException gone) {
            // The next time will tell.
            return List.of();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                return List.of();
            }
            throw e.getCause();
        }
    }
}
