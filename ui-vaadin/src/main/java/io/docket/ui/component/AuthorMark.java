package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.MessageAuthor;
import java.util.Set;

/** Whose voice it is, by shape: people are round, the assistant a diamond, the system a square. */
public final class AuthorMark {
    private static final Set<String> TAKEN_OVER = Set.of("ProposalAccepted", "ProposalEdited");

    private AuthorMark() {}

    public static Component of(MessageAuthor author) {
        return switch (author.kind()) {
            case "assistant" -> Icons.icon("assist-open");
            case "system" -> system();
            default -> new PersonMark(author.name());
        };
    }

    /** Who did something. What was taken over from the assistant carries its diamond, filled, whoever took it. */
    public static Component of(String event, MessageAuthor actor) {
        if (takenOver(event)) {
            return Icons.icon("assist-done");
        }
        return of(actor) instanceof PersonMark person ? person.small() : of(actor);
    }

    /** @param event the type of an event */
    public static boolean takenOver(String event) {
        return TAKEN_OVER.contains(event);
    }

    private static Span system() {
        var mark = Html.span("dk-system", Icons.icon("cog"));
        mark.getElement().setAttribute("aria-hidden", "true");
        return mark;
    }
}
