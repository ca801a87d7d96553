package io.docket.query.projection;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the read models are, as the database knows. */
final class ProjectionTable implements Rebuilds {

    /** @param rebuildTo null unless it is being rebuilt */
    record Row(
            String name,
            int version,
            long position,
            @Nullable Long rebuildTo) {}

    private final JdbcClient sql;

    ProjectionTable(JdbcClient sql) {
        this.sql = sql;
    }

    List<Row> rows() {
        return sql.sql("select name, version, position, rebuild_to from projection order by name")
                .query(Row.class)
                .list();
    }

    @Override
    public boolean include(Collection<String> readModels) {
        return !readModels.isEmpty()
                && sql.sql("select exists (select from projection where name in (:names) and rebuild_to is not null)")
                        .param("names", readModels)
                        .query(Boolean.class)
                        .single();
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
        sql.sql("insert into projection (name, version, position) values (?, ?, 0) on conflict (name) do nothing")
                .params(model.name(), model.version())
                .update();
    }

    /** From now on, until it holds everything again, it counts as being rebuilt. */
    void expectRebuild(String name) {
        sql.sql("update projection set rebuild_to = ? where name = ?")
                .params(Long.MAX_VALUE, name)
                .update();
    }

    void giveUpRebuild(String name) {
        sql.sql("update projection set rebuild_to = null where name = ? and rebuild_to = ?")
                .params(name, Long.MAX_VALUE)
                .update();
    }

    void beginAgain(ReadModel model) {
        sql.sql("update projection set version = ?, rebuild_to = nullif(position, 0), position = 0 where name = ?")
                .params(model.version(), model.name())
                .update();
    }
}
