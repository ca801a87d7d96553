package io.docket.query.ticket.search.document;

import io.docket.api.personal.Personal;
import io.docket.api.ticket.event.AgentReplied;
import io.docket.api.ticket.event.NoteAdded;
import io.docket.api.ticket.event.RequesterReplied;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketEvent;
import java.util.ArrayList;
import java.util.List;

/**
 * What was written, oldest first.
 *
 * @param messages the description and the replies
 * @param notes what only the desk's own people may know of, and so kept apart from the first step on
 */
public record Conversation(List<String> messages, List<String> notes) {

    static Conversation startedBy(String description) {
        return new Conversation(List.of(description), List.of());
    }

    Conversation after(TicketEvent event) {
        return switch (event) {
            case RequesterReplied reply ->
                new Conversation(plus(messages, reply.body().text()), notes);
            case AgentReplied reply ->
                new Conversation(plus(messages, reply.body().text()), notes);
            case NoteAdded note ->
                new Conversation(messages, plus(notes, note.body().text()));
            case TextsErased gone -> new Conversation(erased(messages), erased(notes));
            default -> this;
        };
    }

    private static List<String> erased(List<String> texts) {
        return texts.stream().map(text -> Personal.ERASED).toList();
    }

    private static List<String> plus(List<String> texts, String text) {
        var more = new ArrayList<>(texts);
        more.add(text);
        return List.copyOf(more);
    }
}
