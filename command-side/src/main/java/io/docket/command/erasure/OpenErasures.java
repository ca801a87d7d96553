package io.docket.command.erasure;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Erasures that nobody has a receipt for yet. */
record OpenErasures(JdbcClient sql) {

    void add(OpenErasure open) {
        sql.sql("insert into open_erasure (id, person, position) values (?, ?, ?) on conflict (id) do nothing")
                .params(open.erasure().value(), open.person().value(), open.position())
                .update();
    }

    void remove(ErasureId erasure) {
        sql.sql("delete from open_erasure where id = ?").param(erasure.value()).update();
    }

    void clear() {
        sql.sql("delete from open_erasure").update();
    }

    /** Oldest first. */
    List<OpenErasure> all() {
        return sql.sql("select id, person, position from open_erasure order by position")
                .query((row, number) -> open(row))
                .list();
    }

    private static OpenErasure open(ResultSet row) throws SQLException {
        return new OpenErasure(
                new ErasureId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person", UUID.class)),
                row.getLong("position"));
    }
}
