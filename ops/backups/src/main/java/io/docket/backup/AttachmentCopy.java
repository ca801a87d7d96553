package io.docket.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps a copy of the folder of attachments: many files on many shelves, each written once. */
final class AttachmentCopy {

    private static final String BEING_WRITTEN = ".part";

    private final Path from;
    private final Path to;
    /** As they were when they were looked through; to look through all of them every second would take too long. */
    private final Map<Path, FileTime> seen = new HashMap<>();

    AttachmentCopy(Path from, Path to) {
        this.from = from;
        this.to = to;
    }

    /** Copies what has come; where there is no folder, nothing has. */
    void copyNews() throws IOException {
        for (var shelf : list(from)) {
            var changed = Files.getLastModifiedTime(shelf);
            // What comes within the same tick of the file system's clock is found the next time.
            if (!changed.equals(seen.get(shelf))) {
                copy(shelf);
                seen.put(shelf, isYoung(changed) ? FileTime.fromMillis(0) : changed);
            }
        }
    }

    /** Notes of every copied file that it is still wanted, so that others can be told from it. */
    void renew(Instant now) throws IOException {
        for (var copy : copies()) {
            if (Files.exists(original(copy))) {
                Files.setLastModifiedTime(copy, FileTime.from(now));
            }
        }
    }

    /** Drops copies of what has not been there since that moment. */
    void dropGone(Instant since) throws IOException {
        for (var copy : copies()) {
            if (!Files.exists(original(copy))
                    && Files.getLastModifiedTime(copy).toInstant().isBefore(since)) {
                Files.delete(copy);
            }
        }
    }

    private void copy(Path shelf) throws IOException {
        for (var file : list(shelf)) {
            var copy = to.resolve(from.relativize(file));
            if (!file.toString().endsWith(BEING_WRITTEN) && !Files.exists(copy)) {
                try {
                    Durable.folder(Durable.parent(copy));
                    Durable.write(copy, Files.readAllBytes(file));
                } catch (NoSuchFileException gone) {
                    // Whoever wrote it has taken it back.
                }
            }
        }
    }

    private static boolean isYoung(FileTime changed) {
        return changed.toInstant().isAfter(Instant.now().minusSeconds(2));
    }

    private List<Path> copies() throws IOException {
        var copies = new ArrayList<Path>();
        for (var shelf : list(to)) {
            copies.addAll(list(shelf));
        }
        return copies;
    }

    private Path original(Path copy) {
        return from.resolve(to.relativize(copy));
    }

    private static List<Path> list(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
