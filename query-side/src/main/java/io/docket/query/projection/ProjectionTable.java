package io.docket.query.projection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the read models are, as the database knows. */
final class ProjectionTable {

    /** @param built the highest version that it was ever built for */
    record Row(String name, int version, long position, int built) {}

    private final JdbcClient sql;

    ProjectionTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> rows() {
        return sql.sql("select name, version, position, built from projection order by name")
                .query(Row.class)
                .list();
    }

    /** To the end of the transaction, only this one writes the read model, and nobody puts another in its place. */
    void hold(String name) {
        sql.sql("select from projection where name = ? for no key update")
                .param(name)
                .query()
                .listOfRows();
    }

    /** Every event up to here is in it. */
    long position(String name) {
        return sql.sql("select position from projection where name = ?")
                .param(name)
                .query(Long.class)
                .single();
    }

    /** Lets the read model know nothing. */
    void empty(String name) {
        sql.sql("select name from projection_table where projection = ?")
                .param(name)
                .query(String.class)
                .list()
                .forEach(table -> sql.sql("delete from " + table).update());
        sql.sql("delete from dead_letter_entry where processing_group = ?")
                .param(name)
                .update();
        sql.sql("update projection set position = 0 where name = ?").param(name).update();
        // Neither is what was built beside it, or answered before it, of use for a log that is another.
        sql.sql("update projection_rebuild set position = null where projection = ?")
                .param(name)
                .update();
        sql.sql("delete from projection_previous where projection = ?")
                .param(name)
                .update();
    }

    Map<String, Long> letters() {
        var letters = new HashMap<String, Long>();
        sql.sql("select processing_group, count(*) from dead_letter_entry group by processing_group")
                .query(row -> {
                    letters.put(row.getString(1), row.getLong(2));
                });
        return letters;
    }

    void add(ReadModel model) {
        sql.sql(
                        "insert into projection (name, version, built, position) values (?, ?, ?, 0) on conflict (name) do nothing")
                .params(model.name(), model.version(), model.version())
                .update();
    }
}
