package io.docket.command.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.docket.api.identity.PersonId;
import io.docket.command.running.OnARunningDesk;
import jakarta.mail.BodyPart;
import jakarta.mail.internet.MimeMultipart;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OnARunningDesk
class MailSendingTest {
    private static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");
    private static final MailSettings SETTINGS =
            new MailSettings("support@bank.example", "Bank support", "https://desk.bank.example");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Environment settings;

    private Outbox outbox;

    @BeforeEach
    void start() {
        server.start();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        sql.sql("delete from outgoing_mail").update();
        outbox = new Outbox(sql, true);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_comes_as_plain_text_and_html_and_belongs_to_its_conversation() throws Exception {
        outbox.add(mail("elif@example.com", "<root@bank.example>"));
        send(NOW);
        var message = server.getReceivedMessages()[0];
        assertThat(message.getHeader("Message-ID")).containsExactly("<1@bank.example>");
        assertThat(message.getHeader("In-Reply-To")).containsExactly("<root@bank.example>");
        assertThat(message.getHeader("References")).containsExactly("<root@bank.example>");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getFrom()[0]).hasToString("Bank support <support@bank.example>");
        assertThat(message.getSubject()).isEqualTo("[7] Kartenzahlung geht nicht – Zürich");
        assertThat(parts((MimeMultipart) message.getContent()))
                .containsExactly(
                        Map.entry("text/plain", "Grüß Gott"), Map.entry("text/html", "<p>Grüß <b>Gott</b></p>"));
        assertThat(state()).isEqualTo("sent");
    }

    @Test
    void what_was_sent_is_not_sent_again() {
        outbox.add(mail("elif@example.com", null));
        send(NOW);
        send(NOW.plus(Duration.ofDays(1)));
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_server_that_is_away_is_tried_again_a_minute_later() {
        outbox.add(mail("elif@example.com", null));
        server.stop();
        send(NOW);
        assertThat(state()).isEqualTo("waiting");
        assertThat(column("error")).isNotNull();
        server.start();
        sender.setPort(server.getSmtp().getPort());
        send(NOW.plusSeconds(59));
        assertThat(server.getReceivedMessages()).isEmpty();
        send(NOW.plusSeconds(60));
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(state()).isEqualTo("sent");
        assertThat(column("error")).isNull();
    }

    @Test
    void a_mail_that_a_crash_left_unnoted_is_sent_again_under_the_same_id() throws Exception {
        outbox.add(mail("elif@example.com", null));
        send(NOW);
        sql.sql("update outgoing_mail set state = 'waiting'").update();
        send(NOW);
        var messages = server.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(messages[1].getMessageID()).isEqualTo(messages[0].getMessageID());
    }

    @Test
    void a_mail_that_cannot_be_written_fails_at_once_and_holds_up_no_other() {
        outbox.add(mail("no address at all", null));
        outbox.add(new Mail(
                UUID.randomUUID(),
                null,
                null,
                "anna@example.com",
                "Hello",
                "Hello",
                "<p>Hello</p>",
                "<2@x>",
                null,
                NOW));
        send(NOW);
        assertThat(sql.sql("select state from outgoing_mail order by message_id")
                        .query(String.class)
                        .list())
                .containsExactly("failed", "sent");
    }

    @Test
    void after_twenty_attempts_it_is_given_up() {
        outbox.add(mail("elif@example.com", null));
        sql.sql("update outgoing_mail set attempts = 19").update();
        server.stop();
        send(NOW);
        assertThat(state()).isEqualTo("failed");
        assertThat(column("attempts")).isEqualTo("20");
    }

    @Test
    void what_waited_when_the_desk_was_restored_may_have_been_sent_and_is_not_sent_again() throws Exception {
        outbox.add(mail("elif@example.com", null));
        owner("insert into restoration (at, events) values ('%s', 7)".formatted(NOW.plusSeconds(1)));
        try {
            outbox.add(new Mail(
                    UUID.randomUUID(),
                    null,
                    null,
                    "anna@example.com",
                    "Hi",
                    "Hi",
                    "<p>Hi</p>",
                    "<2@x>",
                    null,
                    NOW.plusSeconds(2)));
            send(NOW.plusSeconds(3));
            assertThat(server.getReceivedMessages())
                    .singleElement()
                    .satisfies(message -> assertThat(message.getMessageID()).isEqualTo("<2@x>"));
            assertThat(sql.sql("select state, error from outgoing_mail where message_id <> '<2@x>'")
                            .query()
                            .singleRow())
                    .containsEntry("state", "failed")
                    .extractingByKey("error")
                    .asString()
                    .startsWith("The desk was restored from a backup.");
        } finally {
            owner("delete from restoration");
        }
    }

    @Test
    void without_a_server_mail_is_only_shown() {
        new Outbox(sql, false).add(mail("elif@example.com", null));
        send(NOW);
        assertThat(state()).isEqualTo("shown");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void with_whoever_has_an_address_now_nothing_is_forgotten_of_whoever_had_it_before() {
        var before = PersonId.next();
        var now = PersonId.next();
        for (var person : List.of(before, now)) {
            outbox.add(new Mail(
                    UUID.randomUUID(), null, person.value(), "anna@example.com", "Hi", "Hi", "Hi", "<2@x>", null, NOW));
        }
        outbox.add(new Mail(UUID.randomUUID(), null, null, "anna@example.com", "Hi", "Hi", "Hi", "<3@x>", null, NOW));
        outbox.forget(now);
        outbox.forget("anna@example.com");
        assertThat(sql.sql("select person_id from outgoing_mail where body_text = 'Hi'")
                        .query(UUID.class)
                        .list())
                .containsExactly(before.value());
    }

    /** The application may not write there. */
    private void owner(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        settings.getRequiredProperty("spring.flyway.url"),
                        settings.getRequiredProperty("spring.flyway.user"),
                        settings.getRequiredProperty("spring.flyway.password"));
                var run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    private void send(Instant now) {
        new MailSending(outbox, sender, SETTINGS, Clock.fixed(now, ZoneOffset.UTC)).send();
    }

    private static Mail mail(String recipient, @Nullable String inReplyTo) {
        return new Mail(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                recipient,
                "[7] Kartenzahlung geht nicht – Zürich",
                "Grüß Gott",
                "<p>Grüß <b>Gott</b></p>",
                "<1@bank.example>",
                inReplyTo,
                NOW);
    }

    private static List<Map.Entry<String, String>> parts(MimeMultipart multipart) throws Exception {
        var parts = new ArrayList<Map.Entry<String, String>>();
        for (var i = 0; i < multipart.getCount(); i++) {
            BodyPart part = multipart.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) {
                parts.addAll(parts(inner));
            } else {
                parts.add(Map.entry(
                        part.getContentType().split(";", 2)[0],
                        part.getContent().toString().strip()));
            }
        }
        return parts;
    }

    private String state() {
        return String.valueOf(column("state"));
    }

    private @Nullable String column(String name) {
        return sql.sql("select cast(" + name + " as text) from outgoing_mail")
                .query((row, number) -> Optional.ofNullable(row.getString(1)))
                .single()
                .orElse(null);
    }
}
