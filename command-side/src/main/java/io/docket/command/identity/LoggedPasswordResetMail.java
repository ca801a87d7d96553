package io.docket.command.identity;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Without a mail server the operator finds the link in the log, to be handed over; it works once, within an hour. */
final class LoggedPasswordResetMail implements PasswordResetMail {
    private static final Logger log = LoggerFactory.getLogger(LoggedPasswordResetMail.class);

    private final IdentitySettings settings;

    LoggedPasswordResetMail(IdentitySettings settings) {
        this.settings = settings;
    }

    @Override
    public void send(ResetLink link) {
        log.info(
                "No mail server is configured; the password of person {} can be set within an hour at {}",
                link.person(),
                settings.resetAddress(link.token()));
    }
}
