package io.docket.command.notification;

import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.TicketId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mails of the desk, one row for each, whatever became of it. */
final class Outbox {

    /** @param attempts how often it was tried before */
    record Waiting(Mail mail, int attempts) {}

    private static final String FORGET = """
            update outgoing_mail set recipient = '%1$s', subject = '%1$s', body_text = '%1$s', body_html = '%1$s',
                error = case when state = 'waiting' then 'The recipient was forgotten.' end,
                state = case when state = 'waiting' then 'failed' else state end
            where
            """.formatted(Personal.ERASED);

    private final JdbcClient sql;
    private final String firstState;

    /** @param sending whether there is a mail server; without one, mail is only shown */
    Outbox(JdbcClient sql, boolean sending) {
        this.sql = sql;
        this.firstState = sending ? "waiting" : "shown";
    }

    /** Does nothing where the same mail is there already. */
    void add(Mail mail) {
        sql.sql("""
                insert into outgoing_mail (id, ticket_id, person_id, recipient, subject, body_text, body_html,
                    message_id, in_reply_to, state, next_attempt_at, created_at)
                values (:id, :ticket, :person, :recipient, :subject, :text, :html,
                    :messageId, :inReplyTo, :state, :at, :at)
                on conflict (id) do nothing""")
                .param("id", mail.id())
                .param("ticket", mail.ticket())
                .param("person", mail.person())
                .param("recipient", mail.recipient())
                .param("subject", mail.subject())
                .param("text", mail.text())
                .param("html", mail.html())
                .param("messageId", mail.messageId())
                .param("inReplyTo", mail.inReplyTo())
                .param("state", firstState)
                .param("at", mail.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What was written to somebody. A mail that waits is not sent. */
    void forget(PersonId person) {
        sql.sql(FORGET + "person_id = ?").param(person.value()).update();
    }

    /** What was written to an address of whomever. A mail that waits is not sent. */
    void forget(String recipient) {
        sql.sql(FORGET + "person_id is null and lower(recipient) = lower(?)")
                .param(recipient)
                .update();
    }

    /** What was written about a ticket, whoever it went to. */
    void forget(TicketId ticket) {
        sql.sql(FORGET + "ticket_id = ?").param(ticket.value()).update();
    }

    /** What waits and is not to be tried again later. */
    List<Waiting> due(Instant now, int limit) {
        holdBack();
        return sql.sql("""
                select * from outgoing_mail where state = 'waiting' and next_attempt_at <= ?
                order by next_attempt_at limit ?""")
                .params(now.atOffset(ZoneOffset.UTC), limit)
                .query(Outbox::waiting)
                .list();
    }

    /** What was written before the database was put back to an earlier state may have been sent by then. */
    private void holdBack() {
        sql.sql("""
                update outgoing_mail set state = 'failed', error =
                    'The desk was restored from a backup. This may have been sent before, and was not sent again.'
                where state = 'waiting' and created_at < (select max(at) from restoration)""").update();
    }

    void sent(UUID id, Instant at) {
        sql.sql(
                        "update outgoing_mail set state = 'sent', attempts = attempts + 1, sent_at = ?, error = null where id = ?")
                .params(at.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void postponed(UUID id, Instant now, Duration pause, String error) {
        sql.sql("update outgoing_mail set attempts = attempts + 1, next_attempt_at = ?, error = ? where id = ?")
                .params(now.plus(pause).atOffset(ZoneOffset.UTC), error, id)
                .update();
    }

    void failed(UUID id, String error) {
        sql.sql("update outgoing_mail set state = 'failed', attempts = attempts + 1, error = ? where id = ?")
                .params(error, id)
                .update();
    }

    private static Waiting waiting(ResultSet row, int number) throws SQLException {
        return new Waiting(
                new Mail(
                        row.getObject("id", UUID.class),
                        row.getObject("ticket_id", UUID.class),
                        row.getObject("person_id", UUID.class),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("body_text"),
                        row.getString("body_html"),
                        row.getString("message_id"),
                        row.getString("in_reply_to"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                row.getInt("attempts"));
    }
}
