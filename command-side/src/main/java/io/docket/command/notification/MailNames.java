package io.docket.command.notification;

import io.docket.api.identity.PersonId;
import io.docket.api.ticket.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom and what mails name, as far as the events have come. */
final class MailNames {

    record Person(String name, String email) {}

    record Ticket(long number, String subject, UUID requester) {}

    private final JdbcClient sql;

    MailNames(JdbcClient sql) {
        this.sql = sql;
    }

    void person(PersonId id, String name, String email) {
        sql.sql("""
                insert into mail_person (person_id, name, email) values (?, ?, ?)
                on conflict (person_id) do update set name = excluded.name, email = excluded.email""").params(id.value(), name, email).update();
        address(id, email);
    }

    void renamed(PersonId id, String name) {
        sql.sql("update mail_person set name = ? where person_id = ?")
                .params(name, id.value())
                .update();
    }

    void moved(PersonId id, String email) {
        sql.sql("update mail_person set email = ? where person_id = ?")
                .params(email, id.value())
                .update();
        address(id, email);
    }

    private void address(PersonId id, String email) {
        sql.sql("insert into mail_address (person_id, email) values (?, ?) on conflict do nothing")
                .params(id.value(), email)
                .update();
    }

    /** All that they ever had. */
    List<String> addresses(PersonId id) {
        return sql.sql("select email from mail_address where person_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
    }

    void forget(PersonId id) {
        sql.sql("delete from mail_person where person_id = ?").param(id.value()).update();
        sql.sql("delete from mail_address where person_id = ?")
                .param(id.value())
                .update();
    }

    void ticket(TicketId id, long number, String subject, PersonId requester) {
        sql.sql("""
                insert into mail_ticket (ticket_id, number, subject, requester) values (?, ?, ?, ?)
                on conflict (ticket_id) do nothing""").params(id.value(), number, subject, requester.value()).update();
    }

    void retitled(TicketId id, String subject) {
        sql.sql("update mail_ticket set subject = ? where ticket_id = ?")
                .params(subject, id.value())
                .update();
    }

    Optional<Person> person(UUID id) {
        return sql.sql("select name, email from mail_person where person_id = ?")
                .param(id)
                .query(Person.class)
                .optional();
    }

    Optional<Ticket> ticket(TicketId id) {
        return sql.sql("select number, subject, requester from mail_ticket where ticket_id = ?")
                .param(id.value())
                .query(Ticket.class)
                .optional();
    }

    void clear() {
        sql.sql("delete from mail_ticket").update();
        sql.sql("delete from mail_person").update();
        sql.sql("delete from mail_address").update();
    }
}
