package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;

import com.vaadin.flow.component.Component;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;

/** Who did something: people are round, the assistant is a diamond, the system a square. */
final class ActorMark {
    private ActorMark() {}

    static Component of(MessageAuthor actor) {
        return switch (actor.kind()) {
            case "assistant" -> span("dk-diamond", Icons.named("assist-done", actor.name()));
            case "system" -> span("dk-system small", Icons.named("cog", actor.name()));
            default -> new PersonMark(actor.name()).small();
        };
    }
}
