package io.docket.query.projection;

import io.docket.api.personal.Remains;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read models, also one that is being rebuilt, and what answered before the last rebuild. */
record ReadModelRemains(JdbcClient sql) implements Remains {

    /** What is put aside has not erased anything yet, and nor has what is behind. */
    private static final String LEFT = """
            select exists (select from projection where position < :position)
                or exists (select from projection_rebuild where coalesce(position, 0) < :position)
                or exists (
                    select from dead_letter_entry
                    where payload_type like '%TextsErased' or payload_type like '%PersonForgotten')""";

    @Override
    public boolean isRidOf(long position) {
        return !sql.sql(LEFT).param("position", position).query(Boolean.class).single();
    }

    @Override
    public void purge() {
        sql.sql("select drop_previous()").query().listOfRows();
    }
}
