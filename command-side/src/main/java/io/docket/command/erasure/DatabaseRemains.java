package io.docket.command.erasure;

import io.docket.api.eventlog.LogAccess;
import io.docket.api.personal.Remains;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files of PostgreSQL. A row that was changed stays where it was until something else needs the place: tables are
 * written anew, each while nobody reads it, and the write-ahead log begins another file.
 */
record DatabaseRemains(LogAccess log) implements Remains {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseRemains.class);

    /** What can only be added to has nothing to let go of, such as the log. */
    private static final String CHANGEABLE = """
            select format('%I.%I', schemaname, relname) from pg_stat_user_tables
            where has_table_privilege(relid, 'UPDATE') and has_table_privilege(relid, 'MAINTAIN')
            order by pg_table_size(relid)""";

    @Override
    public boolean isRidOf(long position) {
        return true;
    }

    @Override
    public void purge() {
        var sql = log.sql();
        sql.sql(CHANGEABLE).query(String.class).list().forEach(table -> run(sql, "vacuum (full) " + table));
        try {
            sql.sql("select pg_switch_wal()").query().listOfRows();
            run(sql, "checkpoint");
        } catch (DataAccessException e) {
            LOG.warn("PostgreSQL keeps its write-ahead log for as long as it is set to: {}", e.getMessage());
        }
    }

    private static void run(JdbcClient sql, String statement) {
        sql.sql(statement).update();
    }
}
