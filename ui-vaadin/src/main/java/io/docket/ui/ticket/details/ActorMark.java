package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;

import com.vaadin.flow.component.Component;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;
import java.util.Set;

/** Who did something: people are round, the assistant is a diamond, the system a square. */
final class ActorMark {
    private static final Set<String> TAKEN_OVER = Set.of("ProposalAccepted", "ProposalEdited");

    private ActorMark() {}

    static Component of(MessageAuthor actor) {
        return mark(actor.kind(), actor.name());
    }

    /** What was taken over from the assistant carries its diamond, whoever took it. */
    static Component of(TimelineEntry entry) {
        var actor = entry.actor();
        return mark(TAKEN_OVER.contains(entry.type()) ? "assistant" : actor.kind(), actor.name());
    }

    private static Component mark(String kind, String name) {
        return switch (kind) {
            case "assistant" -> span("dk-diamond", Icons.named("assist-done", name));
            case "system" -> span("dk-system small", Icons.named("cog", name));
            default -> new PersonMark(name).small();
        };
    }
}
