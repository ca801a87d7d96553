package io.docket.command.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom the desk writes. The server itself is configured by {@code spring.mail.*}; without one, mail is only shown.
 *
 * @param from address that requesters answer to
 * @param name beside that address
 * @param url of the desk, for links in mail; no slash at its end
 */
@ConfigurationProperties("docket.mail")
record MailSettings(
        @DefaultValue("support@localhost") String from,
        @DefaultValue("Support") String name,
        String url) {

    /** Behind the @ of message ids: stable, so that mail programs thread what belongs together. */
    String domain() {
        return from.substring(from.indexOf('@') + 1);
    }
}
