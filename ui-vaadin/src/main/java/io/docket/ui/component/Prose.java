package io.docket.ui.component;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.Message;

/** What somebody wrote, on the screen. A line break that was typed stays one. */
public final class Prose extends Div {
    private static final String CUSTOMER = "customer";

    private Prose(String html) {
        addClassName("dk-prose");
        getElement().setProperty("innerHTML", html);
    }

    /** Requesters write no Markdown: a line of theirs that begins with a hash is no heading. */
    public static Prose of(Message message) {
        return message.author().kind().equals(CUSTOMER)
                ? new Prose(ProseHtml.ofWords(message.body()))
                : ofMarkdown(message.body());
    }

    public static Prose ofMarkdown(String text) {
        return new Prose(ProseHtml.ofMarkdown(text));
    }
}
