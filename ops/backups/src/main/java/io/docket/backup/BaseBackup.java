package io.docket.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.postgresql.replication.LogSequenceNumber;

/** Copies the files of a server while it works; what is torn by that its write-ahead log mends. */
final class BaseBackup {

    private static final int CHUNK = 4 << 20;
    private static final int PRIVATE_FILE = 0100600;
    private static final int PRIVATE_FOLDER = 0040700;

    private final Server server;
    private final BackupFolder folder;

    BaseBackup(Server server, BackupFolder folder) {
        this.server = server;
        this.folder = folder;
    }

    /**
     * What was made, and counts once it is kept.
     *
     * @param end position of the write-ahead log behind which it is whole
     */
    record Made(Base base, long end, Path unfinished, Path target) {
        Base keep() throws IOException {
            base.writeTo(unfinished);
            Durable.move(unfinished, target);
            return base;
        }
    }

    Made make() throws SQLException, IOException {
        verifyWhole();
        var began = server.now();
        var target = folder.base(began);
        var unfinished = Durable.folder(target.resolveSibling(target.getFileName() + Durable.UNFINISHED));
        var data = Durable.file(unfinished.resolve(Base.DATA));
        var first = server.segment(server.position("select pg_backup_start('docket', true)"));
        var digest = Sha256.begin();
        long end;
        try (var out = new DigestOutputStream(Files.newOutputStream(data), digest);
                var tar = tar(out)) {
            end = write(tar);
        }
        Durable.sync(data);
        var base = new Base(
                began,
                server.now(),
                first.name(),
                first.size(),
                server.text("show server_version"),
                server.number("select coalesce(max(global_index), 0) from event"),
                Files.size(data),
                Sha256.end(digest));
        return new Made(base, end, unfinished, target);
    }

    private void verifyWhole() throws SQLException {
        if (server.number("select count(*) from pg_tablespace") > 2) {
            throw new BackupException("Parts of the database are in tablespaces of their own, which this does not know:"
                    + " use PostgreSQL's pg_basebackup.");
        }
    }

    /** Returns behind which position of the write-ahead log all is whole. */
    private long write(TarArchiveOutputStream tar) throws SQLException, IOException {
        for (var entry : new ServerFiles(server).list()) {
            if (entry.directory()) {
                tar.putArchiveEntry(entry(entry.path() + "/", PRIVATE_FOLDER, 0));
                tar.closeArchiveEntry();
            } else {
                copy(entry, tar);
            }
        }
        add(tar, ServerFiles.CONTROL, control());
        var stopped = server.all(
                        "select lsn, labelfile from pg_backup_stop(false)",
                        row -> new Stopped(LogSequenceNumber.valueOf(row.getString(1)), row.getString(2)))
                .getFirst();
        add(tar, "backup_label", stopped.label().getBytes(StandardCharsets.UTF_8));
        return stopped.end().asLong();
    }

    private record Stopped(LogSequenceNumber end, String label) {}

    /**
     * As long as it was when it was listed: what has come since is in the write-ahead log, and so is that it was cut
     * off.
     */
    private void copy(ServerFiles.Entry entry, TarArchiveOutputStream tar) throws SQLException, IOException {
        var part = part(entry, 0);
        if (part.isEmpty()) {
            return;
        }
        tar.putArchiveEntry(entry(entry.path(), PRIVATE_FILE, entry.size()));
        long at = 0;
        while (at < entry.size()) {
            int rest = (int) Math.min(entry.size() - at, CHUNK);
            var bytes = part.filter(found -> found.length > 0).orElseGet(() -> new byte[rest]);
            tar.write(bytes);
            at += bytes.length;
            part = at < entry.size() ? part(entry, at) : part;
        }
        tar.closeArchiveEntry();
    }

    private Optional<byte[]> part(ServerFiles.Entry entry, long at) throws SQLException {
        return server.read(entry.path(), at, (int) Math.min(entry.size() - at, CHUNK));
    }

    /** It may be written at this very moment, and nothing mends it. */
    private byte[] control() throws SQLException {
        byte[] seen = {};
        for (byte[] next = readControl(); !Arrays.equals(seen, next); next = readControl()) {
            seen = next;
        }
        return seen;
    }

    private byte[] readControl() throws SQLException {
        return server.read(ServerFiles.CONTROL, 0, CHUNK).orElseThrow();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        tar.putArchiveEntry(entry(name, PRIVATE_FILE, content.length));
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static TarArchiveEntry entry(String name, int mode, long size) {
        var entry = new TarArchiveEntry(name);
        entry.setMode(mode);
        entry.setSize(size);
        return entry;
    }

    private static TarArchiveOutputStream tar(OutputStream out) throws IOException {
        var quick = new GzipParameters();
        quick.setCompressionLevel(Deflater.BEST_SPEED);
        var tar = new TarArchiveOutputStream(new GzipCompressorOutputStream(out, quick));
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        return tar;
    }
}
