package io.docket.query.identity;

import io.docket.api.eventlog.LogReader;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.AddressesOf;
import io.docket.api.identity.query.Erasure;
import io.docket.api.identity.query.FindErasure;
import io.docket.api.identity.query.FindErasureOf;
import io.docket.api.identity.query.ListAddressesOf;
import io.docket.api.identity.query.ListTicketsOf;
import io.docket.api.identity.query.MeasurePersonalData;
import io.docket.api.identity.query.PersonalDataExtent;
import io.docket.api.identity.query.TicketsOf;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk has of people, and how it is rid of it. */
final class PersonalDataQueries {

    private static final String EXTENT = """
            select count(distinct ticket_queue.ticket_id) as tickets, count(distinct ticket_message.id) as messages,
                count(distinct file ->> 'id') as attachments,
                (select count(*) from outgoing_mail where lower(recipient) in
                    (select lower(email) from mail_address where person_id = person.id)) as mails
            from person left join ticket_queue on requester = person.id left join ticket_message using (ticket_id)
                left join lateral jsonb_array_elements(ticket_message.attachments) file on true
            where person.id = :person group by person.id""";

    private final JdbcClient sql;
    private final ErasureTable erasures;
    private final AddressHistory addresses;

    PersonalDataQueries(JdbcClient sql, LogReader log) {
        this.sql = sql;
        addresses = new AddressHistory(log);
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
        verify(query.person(), caller);
        return new TicketsOf(
                sql.sql("select number from ticket_queue where requester = ? and number > ? order by number limit ?")
                        .params(query.person().value(), query.after(), query.limit())
                        .query(Long.class)
                        .list());
    }

    @QueryHandler
    AddressesOf handle(ListAddressesOf query, Caller caller) {
        verify(query.person(), caller);
        return addresses.of(query.person());
    }

    @QueryHandler
    PersonalDataExtent handle(MeasurePersonalData query) {
        return sql.sql(EXTENT)
                .param("person", query.person().value())
                .query(PersonalDataExtent.class)
                .optional()
                .orElseThrow(() -> Refusal.notFound("person"));
    }

    /** People may have their own; administrators everybody's. */
    private static void verify(PersonId person, Caller caller) {
        if (!caller.id().equals(person) && !caller.is(Role.ADMIN)) {
            throw Refusal.notFound("person");
        }
    }
}
