package io.docket.command.notification;

import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.UUID;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Puts what happened into mails, as text and as HTML. */
final class MailWriter {
    private static final PolicyFactory HARMLESS =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private final MailSettings settings;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    MailWriter(MailSettings settings) {
        this.settings = settings;
    }

    Mail received(UUID event, TicketId id, MailNames.Ticket ticket, MailNames.Person requester, Instant at) {
        var text = "Hello " + requester.name()
                + ",\n\nwe have received your request and will answer it here. Its number is " + ticket.number()
                + ".\n\n[See it at the desk](" + link(ticket) + ")";
        return mail(event, id, ticket, requester, text, root(id), null, at);
    }

    /** @param body Markdown */
    Mail answered(
            UUID event,
            TicketId id,
            MailNames.Ticket ticket,
            MailNames.Person requester,
            String agent,
            String body,
            Instant at) {
        var text = body + "\n\n" + agent + " · [request " + ticket.number() + "](" + link(ticket) + ")";
        return mail(event, id, ticket, requester, text, messageId(event), root(id), at);
    }

    /** About nobody's ticket. */
    Mail plain(UUID id, String recipient, String subject, String text, Instant at) {
        return new Mail(id, null, recipient, subject, text, html(text), messageId(id), null, at);
    }

    private String html(String text) {
        return HARMLESS.sanitize(html.render(markdown.parse(text)));
    }

    private Mail mail(
            UUID event,
            TicketId id,
            MailNames.Ticket ticket,
            MailNames.Person requester,
            String text,
            String messageId,
            @Nullable String inReplyTo,
            Instant at) {
        return new Mail(
                event,
                id.value(),
                requester.email(),
                ("[" + ticket.number() + "] " + ticket.subject()).replaceAll("\\p{Cntrl}+", " "),
                text.replaceAll("\\[([^]]*)]\\((http[^)]*)\\)", "$1: $2"),
                html(text),
                messageId,
                inReplyTo,
                at);
    }

    private String link(MailNames.Ticket ticket) {
        return settings.url() + "/portal/" + ticket.number();
    }

    private String root(TicketId ticket) {
        return "<ticket-" + ticket + "@" + settings.domain() + ">";
    }

    private String messageId(UUID event) {
        return "<" + event + "@" + settings.domain() + ">";
    }
}
