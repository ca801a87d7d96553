package io.docket.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Puts a base, and the write-ahead log since, to where a PostgreSQL server can begin with them. */
record Unpacking(BackupFolder folder, BackupFolder.Kept kept) {

    /**
     * The last base from which that moment can be restored.
     *
     * @throws BackupException if there is none
     */
    static Unpacking of(BackupFolder folder, Optional<Instant> moment) throws IOException {
        var kept = moment.isPresent() ? folder.lastBefore(moment.get()) : folder.last();
        if (kept.isPresent()) {
            return new Unpacking(folder, kept.get());
        }
        var oldest = folder.kept();
        throw new BackupException(
                oldest.isEmpty()
                        ? "There is no backup in " + folder.path() + "."
                        : "There is no backup of before " + moment.orElseThrow() + "; the oldest is of "
                                + oldest.getFirst().base().ended() + ".");
    }

    /**
     * @return whether the log that is held has no gap
     * @throws BackupException if the log is not there
     */
    boolean into(Path files) throws IOException {
        try (var tar =
                new TarArchiveInputStream(new GZIPInputStream(new BufferedInputStream(Files.newInputStream(data()))))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var path = entry.resolveIn(files);
                if (entry.isDirectory()) {
                    Durable.folder(path);
                } else {
                    Durable.folder(Durable.parent(path));
                    Files.copy(tar, path);
                    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
                }
            }
        }
        var base = kept.base();
        var log = new WalArchive(folder.wal(), base.segmentSize());
        int logs = log.unpack(base.first(), Durable.folder(files.resolve("pg_wal")));
        if (logs == 0) {
            throw new BackupException(
                    "The write-ahead log since the backup is missing: " + base.segment() + " in " + folder.wal() + ".");
        }
        return log.isWholeFrom(base.first());
    }

    /** @throws BackupException if what was backed up is not there as it was */
    void verify() throws IOException {
        var digest = Sha256.begin();
        try (var in = new DigestInputStream(Files.newInputStream(data()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        if (!Sha256.end(digest).equals(kept.base().sha256())) {
            throw new BackupException(data() + " is not what was backed up: it is damaged.");
        }
    }

    private Path data() {
        return kept.name().resolve(Base.DATA);
    }
}
