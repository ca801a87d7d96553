package io.docket.query.projection;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of read models, as a rebuild knows them. */
public final class KeptTables {

    private KeptTables() {}

    /** Forgets all that the read model keeps, so that it can be told everything again. */
    public static void empty(JdbcClient sql, ReadModel model) {
        var tables = sql.sql("select name from projection_table where projection = ?")
                .param(model.name())
                .query(String.class)
                .list();
        sql.sql("truncate " + String.join(", ", tables)).update();
    }
}
