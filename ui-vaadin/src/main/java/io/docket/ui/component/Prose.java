package io.docket.ui.component;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.Message;
import java.util.Set;

/** What somebody wrote, on the screen. A line break that was typed stays one. */
public final class Prose extends Div {
    private static final String CUSTOMER = "customer";

    private Prose(String html) {
        addClassName("dk-prose");
        getElement().setProperty("innerHTML", html);
    }

    /** Requesters write no Markdown: a line of theirs that begins with a hash is no heading. */
    public static Prose of(Message message) {
        return of(message, Set.of());
    }

    /** @param called whom it calls, by name */
    public static Prose of(Message message, Set<String> called) {
        return message.author().kind().equals(CUSTOMER)
                ? new Prose(ProseHtml.ofWords(message.body()))
                : new Prose(ProseHtml.ofMarkdown(message.body(), called));
    }

    public static Prose ofMarkdown(String text) {
        return new Prose(ProseHtml.ofMarkdown(text, Set.of()));
    }
}
