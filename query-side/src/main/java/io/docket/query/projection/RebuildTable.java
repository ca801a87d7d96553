package io.docket.query.projection;

import io.docket.api.operations.ProjectionStatus.Previous;
import io.docket.api.operations.ProjectionStatus.Rebuild;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rebuilds that are wanted, how far they are, and what answered before them. */
final class RebuildTable {

    private final JdbcClient sql;

    RebuildTable(JdbcClient sql) {
        this.sql = sql;
    }

    /** Nothing new where it is wanted already, unless for an older version. */
    void want(ReadModel model) {
        sql.sql("""
                        insert into projection_rebuild (projection, version) values (?, ?)
                        on conflict (projection) do update set version = excluded.version, position = null
                        where projection_rebuild.version < excluded.version""").params(model.name(), model.version()).update();
    }

    /** A read model to be rebuilt, for a version. */
    record Wanted(String projection, int version) {}

    /** Side by side: the one that is furthest behind comes first, and last what does not go on. */
    List<Wanted> wanted() {
        return sql.sql("""
                        select projection, version from projection_rebuild
                        order by failure is not null, coalesce(position, 0), wanted_at, projection""").query(Wanted.class).list();
    }

    /**
     * Makes the rebuild this transaction's own; empty where somebody else is at it, or it is for a version that this
     * node does not know yet.
     *
     * @return the position up to which it has come, 0 at the beginning
     */
    Optional<Long> claim(ReadModel model) {
        return sql.sql("""
                        select coalesce(position, -1) from projection_rebuild
                        where projection = ? and version <= ? for update skip locked""")
                .params(model.name(), model.version())
                .query(Long.class)
                .optional()
                .map(position -> position < 0 ? begin(model) : position);
    }

    private long begin(ReadModel model) {
        call("begin_rebuild", model.name());
        reached(model.name(), 0);
        return 0;
    }

    /** To the end of the transaction, the names of the read model's tables mean those that are being filled. */
    void workBeside() {
        sql.sql("select set_config('search_path', 'beside, ' || current_setting('search_path'), true)")
                .query(String.class)
                .single();
    }

    void reached(String name, long position) {
        sql.sql("update projection_rebuild set position = ?, failure = null where projection = ?")
                .params(position, name)
                .update();
    }

    /** What has been built so far is of no use: its tables are not like those that answer any more. */
    void beginAgain(String name) {
        sql.sql("update projection_rebuild set position = null where projection = ?")
                .param(name)
                .update();
    }

    /**
     * Lets the others have their turn first.
     *
     * @param failure why it does not go on, for whoever runs the desk
     */
    void failed(String name, String failure) {
        sql.sql("update projection_rebuild set failure = ?, wanted_at = clock_timestamp() where projection = ?")
                .params(failure, name)
                .update();
    }

    /**
     * Lets nobody read or write the read model until this transaction is over.
     *
     * @throws org.springframework.dao.DataAccessException where somebody is at it for long
     */
    void holdStill(String name) {
        sql.sql("select set_config('lock_timeout', '500ms', true)")
                .query(String.class)
                .single();
        call("hold_still", name);
    }

    /**
     * What was built answers from now on; what answered is kept.
     *
     * @throws org.springframework.jdbc.UncategorizedSQLException where a migration has changed the tables that answer
     */
    void switchTo(String name, long position) {
        call("switch_to_rebuilt", name);
        sql.sql("""
                        insert into projection_previous (projection, version, position)
                        select name, version, ? from projection where name = ?
                        on conflict (projection) do update
                        set version = excluded.version, position = excluded.position, until = excluded.until""").params(position, name).update();
        sql.sql("""
                        with rebuilt as (delete from projection_rebuild where projection = ? returning version)
                        update projection set version = rebuilt.version, built = greatest(built, rebuilt.version)
                        from rebuilt where name = ?""").params(name, name).update();
    }

    /**
     * Whether there is something to go back to, which is brought up to date from now on.
     *
     * @throws org.springframework.jdbc.UncategorizedSQLException where a migration has changed the tables that answer
     */
    boolean reopenPrevious(String name) {
        var rows = sql.sql("""
                        with previous as (delete from projection_previous where projection = ? returning *)
                        insert into projection_rebuild (projection, version, position)
                        select projection, version, position from previous""").param(name).update();
        if (rows > 0) {
            call("reopen_previous", name);
        }
        return rows > 0;
    }

    Map<String, Rebuild> rebuilds() {
        return byName(
                "select projection, version, coalesce(position, 0), failure from projection_rebuild",
                row -> new Rebuild(row.getInt(2), row.getLong(3), row.getString(4)));
    }

    Map<String, Previous> previous() {
        return byName(
                "select projection, version, until from projection_previous",
                row -> new Previous(
                        row.getInt(2),
                        Objects.requireNonNull(row.getTimestamp(3)).toInstant()));
    }

    private void call(String function, String name) {
        sql.sql("select " + function + "(?)").param(name).query().listOfRows();
    }

    private interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private <T> Map<String, T> byName(String query, Reader<T> reader) {
        var all = new HashMap<String, T>();
        sql.sql(query).query(row -> {
            all.put(row.getString(1), reader.read(row));
        });
        return all;
    }
}
