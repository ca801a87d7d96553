package io.docket.query.identity;

import io.docket.api.identity.ErasureId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.event.PersonErased;
import io.docket.api.identity.event.PersonForgotten;
import io.docket.api.identity.query.Erasure;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.query.projection.Recorded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who was forgotten, by whom and why. */
final class ErasureTable {

    private static final String BEGIN = """
            insert into erasure (id, person, position, at, actor, reason) values (?, ?, ?, ?, ?, ?)
            on conflict (id) do nothing""";

    private static final String FIND = """
            select erasure.*, person.name from erasure
            left join person on person.id = nullif(split_part(actor, ':', 2), '')::uuid""";

    private final JdbcClient sql;

    ErasureTable(JdbcClient sql) {
        this.sql = sql;
    }

    void write(List<Recorded> events) {
        for (var recorded : events) {
            switch (recorded.event()) {
                case PersonForgotten forgotten -> begin(forgotten, recorded);
                case PersonErased erased ->
                    sql.sql("update erasure set done_at = ? where id = ?")
                            .params(
                                    Timestamp.from(recorded.at()),
                                    erased.erasure().value())
                            .update();
                default -> {}
            }
        }
    }

    Optional<Erasure> find(ErasureId id) {
        return find("erasure.id", id.value());
    }

    Optional<Erasure> of(PersonId person) {
        return find("erasure.person", person.value());
    }

    private Optional<Erasure> find(String column, UUID value) {
        return sql.sql(FIND + " where " + column + " = ?")
                .param(value)
                .query((row, number) -> erasure(row))
                .optional();
    }

    /** Whoever is forgotten may have given reasons for forgetting others. */
    private void begin(PersonForgotten event, Recorded recorded) {
        var actor = String.valueOf(recorded.metadata().getOrDefault(MetadataKeys.ACTOR, Actor.SYSTEM.toString()));
        sql.sql("update erasure set reason = ? where split_part(actor, ':', 2) = ?")
                .params(Personal.ERASED, event.person().toString())
                .update();
        sql.sql(BEGIN)
                .params(
                        event.erasure().value(),
                        event.person().value(),
                        recorded.position(),
                        Timestamp.from(recorded.at()),
                        actor,
                        event.reason().text())
                .update();
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        var actor = Actor.parse(row.getString("actor"));
        var by = actor.person().map(PersonId::value).orElse(null);
        var name =
                Optional.ofNullable(row.getString("name")).orElse(actor.kind().code());
        var done = row.getTimestamp("done_at");
        return new Erasure(
                new ErasureId(row.getObject("id", UUID.class)),
                done == null ? "running" : "done",
                new PersonId(row.getObject("person", UUID.class)),
                row.getTimestamp("at").toInstant(),
                new MessageAuthor(by, actor.kind().code(), name),
                row.getString("reason"),
                row.getLong("position"),
                done == null ? null : done.toInstant());
    }
}
