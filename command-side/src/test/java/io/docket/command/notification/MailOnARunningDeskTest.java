package io.docket.command.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.docket.api.gateway.Desk;
import io.docket.api.gateway.Origin;
import io.docket.api.identity.command.RequestPasswordReset;
import io.docket.api.identity.command.ResetPassword;
import io.docket.api.identity.command.Secret;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.AddNote;
import io.docket.command.running.OnARunningDesk;
import io.docket.command.running.SmallBank;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnARunningDesk
class MailOnARunningDeskTest {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/reset\\?token=(\\S+)");

    @Autowired
    private SmallBank bank;

    @Autowired
    private Desk desk;

    @Autowired
    private JdbcClient sql;

    @Test
    void the_requester_hears_of_the_opening_and_of_each_public_reply_and_of_no_note() {
        var ticket = bank.opened("Card declined");
        bank.send(new AddNote(ticket, MessageId.next(), "Looks like fraud.", Set.of(), List.of()), SmallBank.TOMASZ);
        bank.reply(ticket, "It works again.", SmallBank.TOMASZ);
        bank.reply(ticket, "Thank you.", SmallBank.ELIF);
        bank.reply(ticket, "Any time.", SmallBank.RUTH);
        await().atMost(PATIENCE).until(() -> mails(ticket).size() == 3);
        var mails = mails(ticket);
        assertThat(mails).allSatisfy(mail -> assertThat(mail)
                .containsEntry("recipient", "elif@bank.example")
                .containsEntry("person_id", SmallBank.ELIF.value())
                .containsEntry("state", "shown"));
        assertThat(String.valueOf(mails.getFirst().get("subject"))).matches("\\[\\d+] Card declined");
        assertThat(String.valueOf(mails.get(1).get("body_text")))
                .contains("It works again.", "Tomasz Zieliński", "http://127.0.0.1:");
        assertThat(mails.get(1).get("in_reply_to")).isEqualTo(mails.getFirst().get("message_id"));
        assertThat(mails.toString()).doesNotContain("fraud", "${");
    }

    @Test
    void nobody_is_written_to_about_imported_history() {
        var imported = bank.imported("Card declined");
        var later = bank.opened("Card declined");
        await().atMost(PATIENCE).until(() -> mails(later).size() == 1);
        assertThat(mails(imported)).isEmpty();
        bank.reply(imported, "Try again.", SmallBank.TOMASZ);
        await().atMost(PATIENCE).until(() -> mails(imported).size() == 1);
    }

    @Test
    void without_a_mail_server_the_link_to_a_new_password_is_shown_and_works() {
        desk.send(new RequestPasswordReset("ruth@bank.example"), Object.class, Origin.anonymous("web", null));
        desk.send(new RequestPasswordReset("nobody@bank.example"), Object.class, Origin.anonymous("web", null));
        var mails = await().atMost(PATIENCE).until(this::accountMails, found -> !found.isEmpty());
        assertThat(mails).singleElement().satisfies(mail -> assertThat(mail)
                .containsEntry("recipient", "ruth@bank.example")
                .containsEntry("person_id", null)
                .containsEntry("state", "shown"));
        var link = LINK.matcher(String.valueOf(mails.getFirst().get("body_text")));
        assertThat(link.find()).isTrue();
        desk.send(
                new ResetPassword(new Secret(link.group(1)), new Secret("a long and rare password")),
                Object.class,
                Origin.anonymous("web", null));
    }

    private List<Map<String, Object>> mails(TicketId ticket) {
        return sql.sql("select * from outgoing_mail where ticket_id = ? order by created_at")
                .param(ticket.value())
                .query()
                .listOfRows();
    }

    private List<Map<String, Object>> accountMails() {
        return sql.sql("select * from outgoing_mail where ticket_id is null and recipient like '%bank.example'")
                .query()
                .listOfRows();
    }
}
