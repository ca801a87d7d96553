package io.docket.backup;

import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What of a server's data directory belongs into a backup. */
record ServerFiles(Server server) {

    /** @param path below the data directory */
    record Entry(String path, boolean directory, long size) {}

    private static final String LIST = """
            with recursive found as (
                select name as path, stat.isdir, stat.size
                from pg_ls_dir('.', true, false) name, pg_stat_file(name, true) stat
                union all
                select found.path || '/' || name, stat.isdir, stat.size
                from found, pg_ls_dir(found.path, true, false) name, pg_stat_file(found.path || '/' || name, true) stat
                where found.isdir
            )
            select path, isdir, size from found where isdir is not null order by path""";

    /**
     * Directories whose content PostgreSQL makes anew; those of the write-ahead log are backed up by themselves.
     *
     * @see <a
     * href="https://www.postgresql.org/docs/18/continuous-archiving.html#BACKUP-LOWLEVEL-BASE-BACKUP-DATA">Backing up
     * the data directory</a>
     */
    private static final Set<String> MADE_ANEW = Set.of(
            "pg_dynshmem",
            "pg_notify",
            "pg_replslot",
            "pg_serial",
            "pg_snapshots",
            "pg_stat_tmp",
            "pg_subtrans",
            "pg_wal");

    private static final Pattern OF_THE_RUNNING_SERVER = Pattern.compile(
            "(.*/)?(pgsql_tmp[^/]*|pg_internal\\.init[^/]*|postmaster\\.(pid|opts)|current_logfiles|backup_label[^/]*"
                    + "|tablespace_map[^/]*|postgresql\\.auto\\.conf\\.tmp|recovery\\.signal|standby\\.signal)");

    /** Tells where the log begins that is needed; PostgreSQL wants it read last. */
    static final String CONTROL = "global/pg_control";

    /** Directories before what is in them. */
    List<Entry> list() throws SQLException {
        return server.all(LIST, row -> new Entry(row.getString(1), row.getBoolean(2), row.getLong(3))).stream()
                .filter(ServerFiles::isWanted)
                .toList();
    }

    private static boolean isWanted(Entry entry) {
        var path = entry.path();
        int slash = path.indexOf('/');
        return !(slash > 0 && MADE_ANEW.contains(path.substring(0, slash)))
                && !OF_THE_RUNNING_SERVER.matcher(path).matches()
                && !path.equals(CONTROL);
    }
}
