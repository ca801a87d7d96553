package io.docket.command.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MailWriterTest {
    private static final UUID EVENT = UUID.randomUUID();
    private static final TicketId TICKET = TicketId.next();
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final MailNames.Person ELIF = new MailNames.Person("Elif Yıldız", "elif@example.com");

    private final MailWriter writer =
            new MailWriter(new MailSettings("support@bank.example", "Support", "https://desk.bank.example"));

    @Test
    void the_first_mail_begins_the_conversation_and_names_the_ticket() {
        var mail = writer.received(EVENT, TICKET, ticket("Card declined"), ELIF, NOW);
        assertThat(mail.messageId()).isEqualTo("<ticket-" + TICKET + "@bank.example>");
        assertThat(mail.inReplyTo()).isNull();
        assertThat(mail.subject()).isEqualTo("[7] Card declined");
        assertThat(mail.recipient()).isEqualTo("elif@example.com");
        assertThat(mail.text())
                .startsWith("Hello Elif Yıldız,")
                .contains("See it at the desk: https://desk.bank.example/portal/7");
        assertThat(mail.html()).contains("href=\"https://desk.bank.example/portal/7\"");
    }

    @Test
    void an_answer_follows_it() {
        var mail = writer.answered(EVENT, TICKET, ticket("Card declined"), ELIF, "Tomasz", "It **works** again.", NOW);
        assertThat(mail.messageId()).isEqualTo("<" + EVENT + "@bank.example>");
        assertThat(mail.inReplyTo()).isEqualTo("<ticket-" + TICKET + "@bank.example>");
        assertThat(mail.text()).startsWith("It **works** again.").contains("Tomasz · request 7: https://desk");
        assertThat(mail.html()).contains("It <strong>works</strong> again.");
    }

    @Test
    void what_somebody_wrote_runs_nothing_at_the_reader() {
        var body = "<script>alert(1)</script>\n\n[click](javascript:alert(1))\n\n![x](https://tracker.example/x)";
        var mail = writer.answered(EVENT, TICKET, ticket("Card declined"), ELIF, "Tomasz", body, NOW);
        assertThat(mail.html()).contains("click").doesNotContain("<script", "javascript:", "<img");
    }

    @Test
    void a_name_is_a_name_and_no_markdown() {
        var name = "**Win** [a prize](https://evil.example) <b>x</b> # 1_000";
        var elif = new MailNames.Person(name, "elif@example.com");
        var received = writer.received(EVENT, TICKET, ticket("Card declined"), elif, NOW);
        assertThat(received.html())
                .doesNotContain("<strong>", "href=\"https://evil", "<b>")
                .contains("**Win**");
        assertThat(received.text()).startsWith("Hello " + name + ",");
        var answered = writer.answered(EVENT, TICKET, ticket("Card declined"), ELIF, name, "Done.", NOW);
        assertThat(answered.html())
                .doesNotContain("<strong>", "href=\"https://evil", "<b>")
                .contains("**Win**");
        assertThat(answered.text()).contains(name + " · request 7");
    }

    @Test
    void a_subject_stays_on_its_line() {
        var mail = writer.received(EVENT, TICKET, ticket("Card\r\nBcc: all@example.com"), ELIF, NOW);
        assertThat(mail.subject()).isEqualTo("[7] Card Bcc: all@example.com");
    }

    private static MailNames.Ticket ticket(String subject) {
        return new MailNames.Ticket(7, subject, UUID.randomUUID());
    }
}
