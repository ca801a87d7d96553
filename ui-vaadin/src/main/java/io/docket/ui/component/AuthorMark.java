package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.MessageAuthor;

/** Whose voice it is, by shape: people are round, the assistant a diamond, the system a square. */
public final class AuthorMark {
    private AuthorMark() {}

    public static Component of(MessageAuthor author) {
        return switch (author.kind()) {
            case "assistant" -> Icons.icon("assist-done");
            case "system" -> system();
            default -> new PersonMark(author.name());
        };
    }

    public static Component small(MessageAuthor author) {
        return of(author) instanceof PersonMark person ? person.small() : of(author);
    }

    private static Span system() {
        var mark = Html.span("dk-system", Icons.icon("cog"));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
