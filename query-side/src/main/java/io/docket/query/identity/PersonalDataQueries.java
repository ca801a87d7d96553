package io.docket.query.identity;

import io.docket.api.identity.query.AccountHistory;
import io.docket.api.identity.query.Activity;
import io.docket.api.identity.query.Erasure;
import io.docket.api.identity.query.FindErasure;
import io.docket.api.identity.query.FindErasureOf;
import io.docket.api.identity.query.ListAccountHistory;
import io.docket.api.identity.query.ListActivityOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.MeasurePersonalData;
import io.docket.api.identity.query.PersonalDataExtent;
import io.docket.api.identity.query.TicketsOf;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.query.security.OwnData;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk has of people, and how it is rid of it. */
final class PersonalDataQueries {

    private static final String EXTENT = """
            select count(distinct ticket_queue.ticket_id) as tickets, count(distinct ticket_message.id) as messages,
                count(distinct file ->> 'id') as attachments,
                (select count(*) from outgoing_mail where person_id = person.id
                    or person_id is null and lower(recipient) in
                        (select lower(email) from mail_address where person_id = person.id)) as mails
            from person left join ticket_queue on requester = person.id left join ticket_message using (ticket_id)
                left join lateral jsonb_array_elements(ticket_message.attachments) file on true
            where person.id = :person group by person.id""";

    private final JdbcClient sql;
    private final ErasureTable erasures;
    private final PersonHistory history;

    PersonalDataQueries(JdbcClient sql, PersonHistory history) {
        this.sql = sql;
        this.history = history;
        erasures = new ErasureTable(sql);
    }

    @QueryHandler
    Erasure handle(FindErasure query) {
        return erasures.find(query.erasure()).orElseThrow(() -> Refusal.notFound("erasure"));
    }

    @QueryHandler
    Erasure handle(FindErasureOf query) {
        return erasures.of(query.person()).orElseThrow(() -> Refusal.notFound("erasure"));
    }

    @QueryHandler
    TicketsOf handle(ListTicketsOf query, Caller caller) {
        OwnData.verify(query.person(), caller);
        return new TicketsOf(
                sql.sql("select number from ticket_queue where requester = ? and number > ? order by number limit ?")
                        .params(query.person().value(), query.after(), query.limit())
                        .query(Long.class)
                        .list());
    }

    @QueryHandler
    AccountHistory handle(ListAccountHistory query, Caller caller) {
        OwnData.verify(query.person(), caller);
        return history.account(query.person(), caller);
    }

    @QueryHandler
    Activity handle(ListActivityOf query, Caller caller) {
        OwnData.verify(query.person(), caller);
        return history.activity(query.person(), query.after(), query.limit());
    }

    @QueryHandler
    PersonalDataExtent handle(MeasurePersonalData query) {
        return sql.sql(EXTENT)
                .param("person", query.person().value())
                .query(PersonalDataExtent.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("person"));
    }
}
