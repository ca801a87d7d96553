package io.docket.command.identity;

import io.docket.api.identity.command.Secret;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * As whom the desk writes, and where it is: the same as for all other mail.
 *
 * @param from sender of mails about accounts
 * @param url of the desk, for links; no slash at its end
 */
@ConfigurationProperties("docket.mail")
record IdentitySettings(@DefaultValue("support@localhost") String from, String url) {

    /** Where the screens take a one-time link. */
    URI resetAddress(Secret token) {
        return URI.create(url + "/reset?token=" + token.value());
    }
}
