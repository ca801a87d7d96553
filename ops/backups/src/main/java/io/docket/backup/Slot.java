package io.docket.backup;

import java.io.IOException;
import java.sql.SQLException;

/** By which a server keeps what was not copied yet of its write-ahead log, also while nobody copies. */
record Slot(Server server, String name) {

    /** One for each folder. */
    static Slot of(Server server, BackupFolder folder) throws IOException {
        return new Slot(server, "docket_backup_" + folder.id());
    }

    /** Made anew if the server had to give it up. Returns the position from which on the log is kept. */
    long begin() throws SQLException {
        server.execute(
                "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = ? and wal_status = 'lost'",
                name);
        server.execute(
                "select pg_create_physical_replication_slot(?, true) where not exists (select from pg_replication_slots where slot_name = ?)",
                name,
                name);
        return server.position("select restart_lsn from pg_replication_slots where slot_name = ?", name);
    }

    /** What comes before need not be kept. */
    void reached(long position) throws SQLException {
        server.execute(
                "select pg_replication_slot_advance(slot_name, ?::pg_lsn) from pg_replication_slots where slot_name = ? and restart_lsn < ?::pg_lsn",
                Server.position(position),
                name,
                Server.position(position));
    }
}
