package io.docket.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where backups are kept: {@code base/TIME/}, {@code wal/}, {@code attachments/}. The keys are kept elsewhere. */
record BackupFolder(Path path) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String SERVER = "server";

    /** Behind the name of a base that is being made. */
    static final String UNFINISHED = ".new";

    /** @param name of the base's folder */
    record Kept(Path name, Base base) {}

    /**
     * Made if it is not there.
     *
     * @param server the number by which PostgreSQL knows a database's files
     * @throws BackupException if it has another desk's
     */
    static BackupFolder of(Path path, String server) throws IOException {
        var folder = new BackupFolder(Durable.folder(path));
        var mark = path.resolve(SERVER);
        if (!Files.exists(mark)) {
            Durable.write(mark, (server + "\n").getBytes(StandardCharsets.US_ASCII));
        } else if (!Files.readString(mark).strip().equals(server)) {
            throw new BackupException("The backups in " + path + " are another desk's.");
        }
        Durable.folder(folder.bases());
        Durable.folder(folder.wal());
        return folder;
    }

    Path wal() {
        return path.resolve("wal");
    }

    Path attachments() {
        return path.resolve("attachments");
    }

    Path base(Instant at) {
        return bases().resolve(NAME.format(at));
    }

    /** The oldest first; those that were not finished are none. */
    List<Kept> kept() throws IOException {
        if (!Files.isDirectory(bases())) {
            return List.of();
        }
        try (var folders = Files.list(bases())) {
            return folders.filter(folder -> !folder.toString().endsWith(UNFINISHED) && Base.isIn(folder))
                    .map(folder -> new Kept(folder, Base.in(folder)))
                    .sorted(Comparator.comparing(kept -> kept.base().ended()))
                    .toList();
        }
    }

    Optional<Kept> last() throws IOException {
        return kept().stream().reduce((one, other) -> other);
    }

    /** The last from which that moment can be restored. */
    Optional<Kept> lastBefore(Instant moment) throws IOException {
        return kept().stream()
                .filter(kept -> !kept.base().ended().isAfter(moment))
                .reduce((one, other) -> other);
    }

    /** What was left by an attempt that did not come to its end. */
    void dropUnfinished() throws IOException {
        try (var folders = Files.list(bases())) {
            for (var folder :
                    folders.filter(name -> name.toString().endsWith(UNFINISHED)).toList()) {
                Durable.delete(folder);
            }
        }
    }

    private Path bases() {
        return path.resolve("base");
    }
}
