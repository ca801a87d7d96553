package io.docket.query.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.query.security.Callers;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rights as the read model has them: asked for each time, so that a change counts from the next question on. */
final class CallerTable implements Callers {
    private static final String CALLER = """
            select person.*, coalesce(organization.shares_tickets, false) as shares
            from person left join organization on organization.id = person.organization
            where person.id = ? and person.active""";

    private final JdbcClient sql;

    CallerTable(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Caller> caller(PersonId person) {
        return sql.sql(CALLER)
                .param(person.value())
                .query((result, number) -> {
                    var row = PersonTable.row(result, number);
                    return new Caller(
                            person, row.roles(), row.groups(), row.organization(), result.getBoolean("shares"));
                })
                .optional();
    }
}
