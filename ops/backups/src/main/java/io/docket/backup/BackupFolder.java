package io.docket.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Where backups are kept: {@code base/TIME/}, {@code wal/}, {@code attachments/}. The keys are kept elsewhere. */
record BackupFolder(Path path) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);
    private static final String SERVER = "server";
    private static final String ID = "id";
    private static final int ID_BYTES = 4;

    /** @param name of the base's folder */
    record Kept(Path name, Base base) {}

    /**
     * Made if it is not there.
     *
     * @param server the number by which PostgreSQL knows a database's files
     * @throws BackupException if it has another desk's
     */
    static BackupFolder of(Path path, String server) throws IOException {
        claim(path, server);
        var folder = new BackupFolder(path);
        Durable.folder(folder.bases());
        Durable.folder(folder.wal());
        return folder;
    }

    /**
     * Keeps a folder to one desk.
     *
     * @throws BackupException if it is another's
     */
    static void claim(Path path, String server) throws IOException {
        var mark = Durable.folder(path).resolve(SERVER);
        if (!Files.exists(mark)) {
            Durable.write(mark, (server + "\n").getBytes(StandardCharsets.US_ASCII));
        } else if (!Files.readString(mark).strip().equals(server)) {
            throw new BackupException("What is kept in " + path + " is another desk's.");
        }
    }

    /** By which servers know it; of its own, so that folders of the same name elsewhere have others. */
    String id() throws IOException {
        var file = path.resolve(ID);
        if (!Files.exists(file)) {
            var bits = new byte[ID_BYTES];
            new SecureRandom().nextBytes(bits);
            Durable.write(file, HexFormat.of().formatHex(bits).getBytes(StandardCharsets.US_ASCII));
        }
        return Files.readString(file);
    }

    Path wal() {
        return path.resolve("wal");
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
            return folders.filter(folder -> !folder.toString().endsWith(Durable.UNFINISHED) && Base.isIn(folder))
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
            for (var folder : folders.filter(name -> name.toString().endsWith(Durable.UNFINISHED))
                    .toList()) {
                Durable.delete(folder);
            }
        }
    }

    private Path bases() {
        return path.resolve("base");
    }
}
