package io.docket.command.identity;

import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

/**
 * Sends links by the configured mail server, else to where mail is shown; on threads of its own: nobody can tell from
 * the time that a mail left.
 */
final class SentPasswordResetMail implements PasswordResetMail {
    private static final Logger LOG = LoggerFactory.getLogger(SentPasswordResetMail.class);

    private final MailSender sender;
    private final IdentitySettings settings;
    private final Executor executor;

    SentPasswordResetMail(MailSender sender, IdentitySettings settings, Executor executor) {
        this.sender = sender;
        this.settings = settings;
        this.executor = executor;
    }

    @Override
    public void send(ResetLink link) {
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(link.email());
        message.setSubject("Your new password");
        message.setText("""
                Somebody, most likely you, asked for a new password at the support desk.
                This link lets you choose one. It works once, within an hour:

                %s

                If it was not you, nothing needs to be done: your password stays as it is.
                """.formatted(settings.resetAddress(link.token())));
        executor.execute(() -> deliver(message, link));
    }

    private void deliver(SimpleMailMessage message, ResetLink link) {
        try {
            sender.send(message);
        } catch (MailException e) {
            LOG.warn("The password reset of person {} could not be mailed", link.person(), e);
        }
    }
}
