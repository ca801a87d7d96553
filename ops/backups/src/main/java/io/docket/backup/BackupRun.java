package io.docket.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Backs a desk up. */
final class BackupRun {

    private final Desk desk;
    private final Path to;
    private final Path keys;
    private final Duration keep;
    private final AttachmentCopy attachments;

    /**
     * @param to folder of the backups
     * @param keys folder of the copies of what opens them
     * @param keep for how long it is to be possible to go back
     * @throws BackupException if one folder is to lie in another
     */
    BackupRun(Desk desk, Path to, Path keys, Duration keep) {
        this.desk = desk;
        this.to = to;
        this.keys = keys;
        this.keep = keep;
        this.attachments = new AttachmentCopy(desk.attachments(), to.resolve("attachments"));
        verifyApart();
    }

    Desk desk() {
        return desk;
    }

    Path to() {
        return to;
    }

    /**
     * Makes a backup that needs nothing but itself.
     *
     * @throws BackupException if it cannot be made
     */
    Base once() throws SQLException, IOException {
        try (var opened = desk.open()) {
            var server = opened.server();
            var folder = folder(server);
            var log = WalCopy.of(server, folder);
            folder.dropUnfinished();
            server.execute(
                    "select pg_create_physical_replication_slot('docket_backup_' || pg_backend_pid(), true, true)");
            var made = new BaseBackup(server, folder).make();
            log.copy(made.base().first().start(), made.end());
            return keep(made, folder);
        } catch (LostWalException e) {
            throw new BackupException(e.getMessage() + ", though it was to keep it.", e);
        }
    }

    /** Counts a base whose part of the write-ahead log is there, and drops what is older than it is kept. */
    Base keep(BaseBackup.Made made, BackupFolder folder) throws IOException {
        copyFiles();
        var base = made.keep();
        drop(folder, base.ended());
        return base;
    }

    /** What restoring needs besides the database, as far as it has come. */
    void copyFiles() throws IOException {
        new FolderCopy(desk.keys(), keys.resolve("keys")).copyNews();
        new FolderCopy(desk.witness(), keys.resolve("witness")).copyNews();
        if (Files.exists(desk.servers())) {
            FolderCopy.copy(desk.servers(), keys.resolve("servers.properties"));
        }
        attachments.copyNews();
    }

    BackupFolder folder(Server server) throws SQLException, IOException {
        var identifier = server.text("select system_identifier from pg_control_system()");
        BackupFolder.claim(keys, identifier);
        return BackupFolder.of(to, identifier);
    }

    /**
     * The last base before the time that is kept stays: what came after it cannot be had without. Nothing goes while a
     * clock that was ahead has left a base of times to come.
     */
    private void drop(BackupFolder folder, Instant now) throws IOException {
        attachments.renew(now);
        var until = now.minus(keep);
        var oldest = folder.lastBefore(until);
        var all = folder.kept();
        if (oldest.isEmpty() || all.getLast().base().ended().isAfter(now)) {
            return;
        }
        for (var kept : all) {
            if (kept.base().ended().isBefore(oldest.get().base().ended())) {
                Durable.delete(kept.name());
            }
        }
        var first = oldest.get().base().first();
        new WalArchive(folder.wal(), first.size()).dropBefore(first);
        attachments.dropGone(until);
    }

    private void verifyApart() {
        var theirs = List.of(desk.directory(), desk.keys(), desk.attachments(), desk.witness());
        if (overlap(to, keys) || theirs.stream().anyMatch(folder -> overlap(to, folder) || overlap(keys, folder))) {
            throw new BackupException(
                    "Give the keys a folder that lies elsewhere than the backup, and both elsewhere than the"
                            + " desk's data: whoever finds the one is not to find the other.");
        }
    }

    private static boolean overlap(Path one, Path other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
    }
}
