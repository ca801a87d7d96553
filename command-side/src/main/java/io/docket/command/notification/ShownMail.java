package io.docket.command.notification;

import io.docket.api.id.Uuids;
import java.time.Clock;
import java.util.Objects;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/** Where no mail server is configured, shows mail about accounts beside all other mail. */
final class ShownMail implements MailSender {
    private final Outbox outbox;
    private final MailWriter writer;
    private final Clock clock;

    ShownMail(Outbox outbox, MailWriter writer, Clock clock) {
        this.outbox = outbox;
        this.writer = writer;
        this.clock = clock;
    }

    @Override
    public void send(SimpleMailMessage... messages) {
        for (var message : messages) {
            for (var recipient : Objects.requireNonNull(message.getTo())) {
                outbox.add(mail(message, recipient));
            }
        }
    }

    private Mail mail(SimpleMailMessage message, String recipient) {
        var text = String.valueOf(message.getText());
        return writer.plain(Uuids.next(), recipient, String.valueOf(message.getSubject()), text, clock.instant());
    }
}
