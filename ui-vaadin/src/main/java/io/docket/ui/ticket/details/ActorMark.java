package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;

import com.vaadin.flow.component.Component;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.AuthorMark;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;

/**
 * Who did something: people are round, the assistant is a diamond, the system a square; each says its name to readers.
 */
final class ActorMark {
    private ActorMark() {}

    static Component of(MessageAuthor actor) {
        return switch (actor.kind()) {
            case "assistant" -> span("dk-diamond", Icons.named("assist-open", actor.name()));
            case "system" -> span("dk-system small", Icons.named("cog", actor.name()));
            default -> new PersonMark(actor.name()).small();
        };
    }

    /** What was taken over from the assistant carries its diamond, whoever took it. */
    static Component of(TimelineEntry entry) {
        var actor = entry.actor();
        return AuthorMark.takenOver(entry.type())
                ? span("dk-diamond", Icons.named("assist-done", actor.name()))
                : of(actor);
    }
}
