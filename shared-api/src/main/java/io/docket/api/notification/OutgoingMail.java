package io.docket.api.notification;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail to a requester, or to somebody about their account.
 *
 * @param ticket that it is about, if any
 * @param state {@code waiting}, {@code sent}, {@code failed}, or {@code shown} where no mail server is configured
 * @param error why the last attempt failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutgoingMail(
        UUID id,
        @Nullable TicketId ticket,
        String recipient,
        String subject,
        String text,
        String html,
        String state,
        int attempts,
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable String error) {

    /** As its recipient may see it: an error names the desk's servers. */
    public OutgoingMail withoutError() {
        return new OutgoingMail(id, ticket, recipient, subject, text, html, state, attempts, createdAt, sentAt, null);
    }
}
