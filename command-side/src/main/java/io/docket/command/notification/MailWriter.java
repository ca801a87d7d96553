package io.docket.command.notification;

import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.PolicyFactory;
import org.owasp.html.Sanitizers;

/** Puts what happened into mails, as text and as HTML. */
final class MailWriter {
    private static final PolicyFactory HARMLESS =
            Sanitizers.FORMATTING.and(Sanitizers.BLOCKS).and(Sanitizers.LINKS);

    private static final Pattern LINK = Pattern.compile("\\[([^]]*)]\\((http[^)]*)\\)");

    private final MailSettings settings;
    private final Parser markdown = Parser.builder().build();
    private final HtmlRenderer html =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    MailWriter(MailSettings settings) {
        this.settings = settings;
    }

    Mail received(UUID event, TicketId id, MailNames.Ticket ticket, MailNames.Person requester, Instant at) {
        var told = ",\n\nwe have received your request and will answer it here. Its number is " + ticket.number()
                + ".\n\n";
        var look = "See it at the desk";
        return mail(
                event,
                id,
                ticket,
                requester,
                "Hello " + requester.name() + told + look + ": " + link(ticket),
                "Hello " + literally(requester.name()) + told + "[" + look + "](" + link(ticket) + ")",
                root(id),
                null,
                at);
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
        var look = "request " + ticket.number();
        return mail(
                event,
                id,
                ticket,
                requester,
                LINK.matcher(body).replaceAll("$1: $2") + "\n\n" + agent + " · " + look + ": " + link(ticket),
                body + "\n\n" + literally(agent) + " · [" + look + "](" + link(ticket) + ")",
                messageId(event),
                root(id),
                at);
    }

    /** About nobody's ticket. */
    Mail plain(UUID id, String recipient, String subject, String text, Instant at) {
        return new Mail(id, null, null, recipient, subject, text, html(text), messageId(id), null, at);
    }

    private String html(String text) {
        return HARMLESS.sanitize(html.render(markdown.parse(text)));
    }

    /** What is no Markdown, such as a name, written so that it is not taken for any. */
    private static String literally(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("\\p{Punct}", "\\\\$0");
    }

    private Mail mail(
            UUID event,
            TicketId id,
            MailNames.Ticket ticket,
            MailNames.Person requester,
            String text,
            String marked,
            String messageId,
            @Nullable String inReplyTo,
            Instant at) {
        return new Mail(
                event,
                id.value(),
                ticket.requester(),
                requester.email(),
                ("[" + ticket.number() + "] " + ticket.subject()).replaceAll("\\p{Cntrl}+", " "),
                text,
                html(marked),
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
