package io.docket.ui.ticket.details;

import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.TicketDetails;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values of fields in words.
 *
 * @param words the text of a key
 * @param directory knows who and what has which id
 */
record FieldValues(UnaryOperator<String> words, Directory directory) {

    String current(TicketDetails ticket, TicketField field) {
        return switch (field) {
            case STATUS -> words.apply("status." + ticket.status().code());
            case PRIORITY -> words.apply("priority." + ticket.priority().code());
            case TYPE -> words.apply("type." + ticket.type().code());
            case ASSIGNEE -> name(ticket.assignee());
            case GROUP -> name(ticket.group());
            case TAGS -> String.join(", ", ticket.tags());
            case SUBJECT -> ticket.subject();
            case CUSTOM_FIELDS, CONVERSATION, LINKS -> "";
        };
    }

    String wanted(TicketChange change) {
        return switch (change) {
            case TicketChange.Status status ->
                words.apply("status." + status.to().code());
            case TicketChange.SetPriority set ->
                words.apply("priority." + set.to().code());
            case TicketChange.SetType set -> words.apply("type." + set.to().code());
            case TicketChange.Assign assign ->
                assign.to() == null
                        ? name(null)
                        : named(directory.members(null), assign.to().value());
            case TicketChange.MoveToGroup move ->
                move.to() == null
                        ? name(null)
                        : named(directory.groups(), move.to().value());
            case TicketChange.ReplaceTags tags -> String.join(", ", tags.to());
            case TicketChange.AddTag added -> added.tag();
            case TicketChange.ChangeSubject subject -> subject.to();
            case TicketChange.SetCustomField field -> field.to() == null ? "" : field.to();
        };
    }

    private String named(List<Named> known, UUID id) {
        return name(
                known.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null));
    }

    private String name(@Nullable Named named) {
        return named == null ? words.apply("ticket.nobody") : named.name();
    }
}
