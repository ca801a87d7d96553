package io.docket.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

/** Keeps a copy of a folder whose files are written once, or only grow. */
record FolderCopy(Path from, Path to) {

    private static final String UNFINISHED = ".part";

    /** Copies what has come; where there is no folder, nothing has. */
    void copyNews() throws IOException {
        for (var file : files(from)) {
            var copy = to.resolve(from.relativize(file));
            long held = Files.exists(copy) ? Files.size(copy) : -1;
            try {
                if (held < 0) {
                    copyWhole(file, copy);
                } else if (held < Files.size(file)) {
                    copyRest(file, copy, held);
                }
            } catch (NoSuchFileException gone) {
                // Whoever wrote it has taken it back.
            }
        }
    }

    /** Notes of every copied file that it is still wanted, so that others can be told from it. */
    void renew(Instant now) throws IOException {
        for (var file : files(from)) {
            var copy = to.resolve(from.relativize(file));
            if (Files.exists(copy)) {
                Files.setLastModifiedTime(copy, FileTime.from(now));
            }
        }
    }

    /** Drops copies of what has not been there since that moment. */
    void dropGone(Instant since) throws IOException {
        for (var copy : files(to)) {
            if (!Files.exists(from.resolve(to.relativize(copy)))
                    && Files.getLastModifiedTime(copy).toInstant().isBefore(since)) {
                Files.delete(copy);
            }
        }
    }

    private static void copyWhole(Path file, Path copy) throws IOException {
        Durable.folder(Durable.parent(copy));
        Durable.write(copy, Files.readAllBytes(file));
    }

    private static void copyRest(Path file, Path copy, long held) throws IOException {
        try (var in = FileChannel.open(file, StandardOpenOption.READ);
                var out = FileChannel.open(copy, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var rest = ByteBuffer.allocate((int) (in.size() - held));
            while (rest.hasRemaining() && in.read(rest, held + rest.position()) >= 0) {
                // There is more.
            }
            rest.flip();
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(UNFINISHED)
                            && !file.toString().endsWith(".new"))
                    .toList();
        }
    }
}
