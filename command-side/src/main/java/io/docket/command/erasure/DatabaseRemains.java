package io.docket.command.erasure;

import io.docket.api.personal.Remains;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * The files of PostgreSQL. A row that was changed stays where it was until something else needs the place: tables are
 * written anew, each while nobody reads it, and what was sampled of them; the write-ahead log begins another file.
 */
record DatabaseRemains(JdbcOperations sql) implements Remains {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRemains.class);

    /** What can only be added to has nothing to let go of, such as the log. */
    private static final String CHANGEABLE = """
            select format('%I.%I', schemaname, relname) from pg_stat_user_tables
            where has_table_privilege(relid, 'UPDATE') and has_table_privilege(relid, 'MAINTAIN')
            order by pg_table_size(relid)""";

    /** PostgreSQL plans with samples of all columns. Those of a table that is empty by now are not taken anew. */
    private static final String FORGET_SAMPLES_OF_EMPTY = """
            select count(pg_clear_attribute_stats(stats.schemaname, stats.tablename, stats.attname, stats.inherited))
            from pg_stats stats
                join pg_stat_user_tables tables on tables.schemaname = stats.schemaname and tables.relname = stats.tablename
                join pg_class on pg_class.oid = tables.relid
            where reltuples <= 0 and has_table_privilege(relid, 'UPDATE') and has_table_privilege(relid, 'MAINTAIN')""";

    /**
     * Whoever began to read before that transaction may want rows that were changed since, and PostgreSQL keeps them
     * for it.
     */
    private static final String READS_WHAT_WAS = """
            select exists (select from pg_stat_activity
            where datname = current_database() and pid <> pg_backend_pid() and age(backend_xmin) > age(cast(? as xid)))""";

    private static final String KEPT_FOR_A_BACKUP =
            "select exists (select from pg_replication_slots where restart_lsn < cast(? as pg_lsn))";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(50);

    /** SQL state of a lock that was not to be had in time (PostgreSQL, appendix A: lock_not_available). */
    private static final String LOCKED = "55P03";

    private static final int TRIES = 10;

    @Override
    public boolean isRidOf(long position) {
        return true;
    }

    /** Whoever waits for a table makes all wait who come later: nobody is to, behind somebody who reads it for long. */
    @Override
    public void purge() {
        sql.execute((ConnectionCallback<Integer>) connection -> {
            var tables = sql.queryForList(CHANGEABLE, String.class);
            try (var statement = connection.createStatement()) {
                statement.execute("set lock_timeout = '500ms'");
                try {
                    awaitReaders();
                    writeAnew(tables, statement);
                    statement.execute(FORGET_SAMPLES_OF_EMPTY);
                    awaitReaders();
                    writeAnew(List.of("pg_statistic"), statement);
                } finally {
                    statement.execute("reset lock_timeout");
                }
            }
            return tables.size();
        });
        try {
            dropLog();
        } catch (DataAccessException e) {
            LOG.warn("PostgreSQL keeps its write-ahead log for as long as it is set to: {}", e.getMessage());
        }
    }

    /** What a backup has not copied yet is kept for it, and by a checkpoint as long as the one before knew it to be so. */
    private void dropLog() {
        var end = sql.queryForObject("select cast(pg_switch_wal() as text)", String.class);
        if (!isWithin(PATIENCE, () -> !isTrue(KEPT_FOR_A_BACKUP, end))) {
            LOG.warn("A backup that does not go on keeps the write-ahead log, with what was erased in it");
        }
        sql.execute("checkpoint");
        sql.execute("checkpoint");
    }

    /** Those who read what was before this moment. */
    private void awaitReaders() {
        var now = sql.queryForObject("select cast(pg_current_xact_id() as text)", String.class);
        if (!isWithin(PATIENCE, () -> !isTrue(READS_WHAT_WAS, now))) {
            throw new PessimisticLockingFailureException("Somebody still reads what was there before");
        }
    }

    private boolean isTrue(String question, @Nullable String about) {
        return Boolean.TRUE.equals(sql.queryForObject(question, Boolean.class, about));
    }

    /** Whether it came true in time. */
    private static boolean isWithin(Duration patience, BooleanSupplier condition) {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end || Thread.currentThread().isInterrupted()) {
                return false;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return true;
    }

    /**
     * Under load some table is always being read, but hardly the same one for long: the others need not wait for it.
     */
    private static void writeAnew(List<String> tables, Statement statement) throws SQLException {
        var left = new ArrayDeque<>(tables);
        for (int inVain = 0; !left.isEmpty(); ) {
            var table = left.removeFirst();
            try {
                statement.execute("vacuum (full, analyze) " + table);
                inVain = 0;
            } catch (SQLException e) {
                if (!LOCKED.equals(e.getSQLState()) || ++inVain == TRIES) {
                    throw e;
                }
                left.addLast(table);
            }
        }
    }
}
