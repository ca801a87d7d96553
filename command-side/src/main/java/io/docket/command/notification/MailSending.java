package io.docket.command.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends what waits, and tries again later what could not be sent: one minute, two, four, up to an hour apart. */
final class MailSending {
    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);
    private static final int AT_ONCE = 50;
    private static final int MOST_ATTEMPTS = 20;
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    private final Outbox outbox;
    private final JavaMailSender server;
    private final MailSettings settings;
    private final Clock clock;

    MailSending(Outbox outbox, JavaMailSender server, MailSettings settings, Clock clock) {
        this.outbox = outbox;
        this.server = server;
        this.settings = settings;
        this.clock = clock;
    }

    void send() {
        outbox.due(clock.instant(), AT_ONCE).forEach(this::send);
    }

    private void send(Outbox.Waiting waiting) {
        var mail = waiting.mail();
        try {
            server.send(message(mail));
            outbox.sent(mail.id(), clock.instant());
        } catch (MailParseException | MessagingException | UnsupportedEncodingException broken) {
            outbox.failed(mail.id(), String.valueOf(broken.getMessage()));
        } catch (MailException fault) {
            LOG.warn("Mail {} could not be sent: {}", mail.messageId(), fault.getMessage());
            if (waiting.attempts() + 1 >= MOST_ATTEMPTS) {
                outbox.failed(mail.id(), String.valueOf(fault.getMessage()));
            } else {
                outbox.postponed(
                        mail.id(), clock.instant(), pause(waiting.attempts()), String.valueOf(fault.getMessage()));
            }
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException, UnsupportedEncodingException {
        var session = server.createMimeMessage().getSession();
        var message = new StableMessage(session, mail.messageId());
        var helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(settings.from(), settings.name());
        helper.setTo(mail.recipient());
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (mail.inReplyTo() != null) {
            message.setHeader("In-Reply-To", mail.inReplyTo());
            message.setHeader("References", mail.inReplyTo());
        }
        return message;
    }

    private static Duration pause(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 6));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Jakarta Mail gives every message an id of its own when it is saved; a mail that is sent again needs the same. */
    private static final class StableMessage extends MimeMessage {
        private final String id;

        StableMessage(jakarta.mail.Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
