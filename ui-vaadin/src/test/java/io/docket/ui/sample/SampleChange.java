package io.docket.ui.sample;

import io.docket.api.identity.query.Person;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.command.TicketChange.Assign;
import io.docket.api.ticket.command.TicketChange.ChangeSubject;
import io.docket.api.ticket.command.TicketChange.MoveToGroup;
import io.docket.api.ticket.command.TicketChange.ReplaceTags;
import io.docket.api.ticket.command.TicketChange.SetPriority;
import io.docket.api.ticket.command.TicketChange.SetType;
import io.docket.api.ticket.command.TicketChange.Status;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.QueueRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a change makes of a ticket, and how its history tells it. */
final class SampleChange {
    private SampleChange() {}

    static QueueRow apply(QueueRow row, TicketChange change) {
        return new QueueRow(
                row.id(),
                row.number(),
                change instanceof ChangeSubject(var to) ? to : row.subject(),
                change instanceof Status(var to) ? to : row.status(),
                change instanceof SetPriority(var to) ? to : row.priority(),
                change instanceof SetType(var to) ? to : row.type(),
                row.requester(),
                change instanceof Assign assign ? person(assign) : row.assignee(),
                change instanceof MoveToGroup move ? group(move) : row.group(),
                change instanceof ReplaceTags(var to) ? to.stream().sorted().toList() : row.tags(),
                row.createdAt(),
                Instant.now(),
                row.solvedAt(),
                row.version() + 1,
                row.sla());
    }

    static String type(TicketChange change) {
        return switch (change) {
            case Status status ->
                switch (status.to()) {
                    case PENDING -> "TicketPended";
                    case HOLD -> "TicketPutOnHold";
                    case SOLVED -> "TicketSolved";
                    default -> "TicketMarkedOpen";
                };
            case SetPriority set -> "PriorityChanged";
            case SetType set -> "TypeChanged";
            case Assign assign -> assign.to() == null ? "TicketUnassigned" : "TicketAssigned";
            case MoveToGroup move -> "TicketMovedToGroup";
            case ReplaceTags tags -> "TagsChanged";
            case TicketChange.AddTag tag -> "TagsChanged";
            case ChangeSubject subject -> "SubjectChanged";
            case TicketChange.SetCustomField field -> "CustomFieldChanged";
        };
    }

    static String text(Person by, QueueRow before, TicketChange change) {
        var did =
                switch (change) {
                    case Status status ->
                        "set the status from " + before.status().code() + " to "
                                + status.to().code();
                    case SetPriority set ->
                        "changed the priority from " + before.priority().code() + " to "
                                + set.to().code();
                    case SetType set -> "changed the type to " + set.to().code();
                    case Assign assign -> {
                        var to = person(assign);
                        yield to == null ? "unassigned it" : "assigned it to " + to.name();
                    }
                    case MoveToGroup move -> "moved it to another group";
                    case ReplaceTags tags -> "set the tags to " + String.join(", ", tags.to());
                    case TicketChange.AddTag added -> "added the tag " + added.tag();
                    case ChangeSubject subject -> "changed the subject to “" + subject.to() + "”";
                    case TicketChange.SetCustomField field -> "changed " + field.name();
                };
        return by.displayName() + " " + did;
    }

    private static @Nullable Named person(Assign assign) {
        return SamplePeople.ALL.stream()
                .filter(person -> person.id().equals(assign.to()))
                .map(SamplePeople::named)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Named group(MoveToGroup move) {
        return List.copyOf(SamplePeople.GROUPS).stream()
                .filter(group -> group.id().equals(move.to()))
                .map(group -> new Named(group.id().value(), group.name()))
                .findFirst()
                .orElse(null);
    }
}
