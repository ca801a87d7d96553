package io.docket.ui.sample;

import io.docket.api.assist.query.Proposal;
import io.docket.api.identity.Role;
import io.docket.api.identity.query.Person;
import io.docket.api.ticket.MessageId;
import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.api.ticket.query.MessageAuthor;
import io.docket.api.ticket.query.TimelineEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Everything that was written and done about one ticket. */
final class SampleStory {
    static final MessageAuthor ASSISTANT = new MessageAuthor(null, "assistant", "Assistant");
    static final MessageAuthor SYSTEM = new MessageAuthor(null, "system", "Docket");

    private static final long FIRST_POSITION = 8_412_000;

    private final List<Message> messages = new ArrayList<>();
    private final List<TimelineEntry> entries = new ArrayList<>();
    private final Map<TicketField, Long> touched = new EnumMap<>(TicketField.class);
    private List<Proposal> proposals = List.of();

    static MessageAuthor author(Person person) {
        var kind = person.roles().contains(Role.CUSTOMER) ? "customer" : "agent";
        return new MessageAuthor(person.id().value(), kind, person.displayName());
    }

    MessageId say(Instant at, String kind, Person author, String body, List<MessageAttachment> files) {
        var message = new Message(MessageId.next(), at, kind, author(author), body, files);
        messages.add(message);
        var customer = message.author().kind().equals("customer");
        var type = kind.equals("note") ? "NoteAdded" : customer ? "RequesterReplied" : "AgentReplied";
        var did = kind.equals("note") ? " wrote a note" : customer ? " wrote" : " replied";
        happen(at, message.author(), type, author.displayName() + did);
        return message.id();
    }

    void happen(Instant at, MessageAuthor actor, String type, String text) {
        var sequence = entries.size() + 1L;
        var position = FIRST_POSITION + sequence;
        var seen = type.equals("AgentReplied") ? Long.valueOf(Math.max(FIRST_POSITION + 1, position - 3)) : null;
        entries.add(
                new TimelineEntry(position, sequence, type, "1", at, null, actor, null, null, seen, text, Map.of()));
    }

    void touch(TicketField field, long version) {
        touched.put(field, version);
    }

    /** The ticket's version after which nobody changed the field. */
    long touched(TicketField field) {
        return touched.getOrDefault(field, 0L);
    }

    void propose(List<Proposal> made) {
        proposals = List.copyOf(made);
    }

    List<Proposal> proposals() {
        return proposals;
    }

    List<Message> messages() {
        return List.copyOf(messages);
    }

    List<TimelineEntry> entries() {
        return List.copyOf(entries);
    }
}
