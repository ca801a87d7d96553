package io.docket.backup;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/** Copies a server's write-ahead log as it grows. */
final class WalCopy {

    private static final int CHUNK = 4 << 20;

    private final Server server;
    private final WalArchive archive;
    private final long timeline;

    private WalCopy(Server server, WalArchive archive, long timeline) {
        this.server = server;
        this.archive = archive;
        this.timeline = timeline;
    }

    /** @throws BackupException if the folder has the log of a database that has become another */
    static WalCopy of(Server server, BackupFolder folder) throws SQLException, IOException {
        var any = server.segment(0);
        var copy = new WalCopy(server, new WalArchive(folder.wal(), any.size()), any.timeline());
        copy.verifySame();
        return copy;
    }

    /** The file of the log that holds a position. */
    Segment segment(long position) {
        return Segment.at(timeline, position, archive.segmentSize());
    }

    /** Behind the last byte that was copied of the log as it is now; empty if none was. */
    Optional<Long> end() throws IOException {
        return archive.end(timeline);
    }

    /** Whether everything is held since a base was begun, and the next will follow on that. */
    boolean isWholeSince(Base base, long kept) throws IOException {
        return base.first().timeline() == timeline
                && end().orElse(0L) >= segment(kept).start()
                && archive.isWholeFrom(base.first());
    }

    /**
     * Copies what is missing.
     *
     * @param from where to begin if what was copied before does not reach so far
     * @param to behind the last byte
     */
    void copy(long from, long to) throws SQLException, IOException, LostWalException {
        long at = Math.max(end().orElse(0L), segment(from).start());
        while (at < to) {
            var segment = segment(at);
            int wanted = (int) Math.min(Math.min(segment.end(), to) - at, CHUNK);
            var bytes = server.read("pg_wal/" + segment.name(), at - segment.start(), wanted);
            if (bytes.isEmpty() || bytes.get().length < wanted) {
                throw new LostWalException(segment);
            }
            archive.append(segment, bytes.get());
            at += wanted;
        }
    }

    /** Two desks that were restored from the same backup write logs of the same names. */
    private void verifySame() throws SQLException, IOException {
        var end = end();
        if (end.isEmpty()) {
            return;
        }
        var last = segment(end.get() - 1);
        var held = archive.content(last);
        var there = server.read("pg_wal/" + last.name(), 0, held.length);
        boolean isAhead = end.get() > server.position("select pg_current_wal_flush_lsn()");
        if (isAhead || there.isPresent() && !Arrays.equals(there.get(), held)) {
            throw new BackupException("The backup in " + archive.folder()
                    + " has gone on from another desk that was restored from it. Give this one a folder of its own.");
        }
    }
}
