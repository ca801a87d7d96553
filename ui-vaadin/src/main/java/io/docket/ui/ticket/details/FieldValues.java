package io.docket.ui.ticket.details;

import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.TicketDetails;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Values of fields in words. @param words the text of a key */
record FieldValues(UnaryOperator<String> words) {

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

    /** A person's or a group's id says nothing to a person: what they chose is named by its field. */
    String wanted(TicketChange change) {
        return switch (change) {
            case TicketChange.Status status ->
                words.apply("status." + status.to().code());
            case TicketChange.SetPriority set ->
                words.apply("priority." + set.to().code());
            case TicketChange.SetType set -> words.apply("type." + set.to().code());
            case TicketChange.Assign assign -> words.apply("ticket.chosen-assignee");
            case TicketChange.MoveToGroup move -> words.apply("ticket.chosen-group");
            case TicketChange.ReplaceTags tags -> String.join(", ", tags.to());
            case TicketChange.ChangeSubject subject -> subject.to();
            case TicketChange.SetCustomField field -> field.to() == null ? "" : field.to();
        };
    }

    private String name(@Nullable Named named) {
        return named == null ? words.apply("ticket.nobody") : named.name();
    }
}
