package io.docket.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

/**
 * Backs a desk up.
 *
 * @param to folder of the backups
 * @param keys folder of the copies of what opens them, which is to be somewhere else
 * @param keep for how long it is to be possible to go back
 */
record BackupRun(Desk desk, Path to, Path keys, Duration keep) {

    /** @throws BackupException if the keys are to lie with what they open */
    void verifyApart() {
        if (isWithin(keys, to) || isWithin(to, keys) || isWithin(to, desk.directory())) {
            throw new BackupException(
                    "Give the keys a folder that lies elsewhere than the backup, and both elsewhere than the"
                            + " desk's data: whoever finds the one is not to find the other.");
        }
    }

    private static boolean isWithin(Path inner, Path outer) {
        return inner.toAbsolutePath()
                .normalize()
                .startsWith(outer.toAbsolutePath().normalize());
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
            var made = new BaseBackup(server, folder).make(log);
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
            Durable.write(Durable.folder(keys).resolve("servers.properties"), Files.readAllBytes(desk.servers()));
        }
        attachments().copyNews();
    }

    BackupFolder folder(Server server) throws SQLException, IOException {
        return BackupFolder.of(to, server.text("select system_identifier from pg_control_system()"));
    }

    /** The last base before that moment is kept: what came after it cannot be had without. */
    private void drop(BackupFolder folder, Instant now) throws IOException {
        attachments().renew(now);
        var until = now.minus(keep);
        var oldest = folder.lastBefore(until);
        if (oldest.isPresent()) {
            for (var kept : folder.kept()) {
                if (kept.base().ended().isBefore(oldest.get().base().ended())) {
                    Durable.delete(kept.name());
                }
            }
            var first = oldest.get().base().first();
            new WalArchive(folder.wal(), first.size()).dropBefore(first);
            attachments().dropGone(until);
        }
    }

    private FolderCopy attachments() {
        return new FolderCopy(desk.attachments(), to.resolve("attachments"));
    }
}
