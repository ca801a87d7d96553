package io.docket.api.ticket.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.docket.api.identity.GroupId;
import io.docket.api.identity.PersonId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change of one field; what PATCH, reply-with-status, macros, bulk edits and undo are made of. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "change")
@JsonSubTypes({
    @Type(value = TicketChange.Status.class, name = "status"),
    @Type(value = TicketChange.SetPriority.class, name = "priority"),
    @Type(value = TicketChange.SetType.class, name = "type"),
    @Type(value = TicketChange.Assign.class, name = "assignee"),
    @Type(value = TicketChange.MoveToGroup.class, name = "group"),
    @Type(value = TicketChange.ReplaceTags.class, name = "tags"),
    @Type(value = TicketChange.AddTag.class, name = "tag"),
    @Type(value = TicketChange.ChangeSubject.class, name = "subject"),
    @Type(value = TicketChange.SetCustomField.class, name = "customField")
})
public sealed interface TicketChange {

    TicketField field();

    record Status(TicketStatus to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.STATUS;
        }
    }

    record SetPriority(Priority to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.PRIORITY;
        }
    }

    record SetType(TicketType to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.TYPE;
        }
    }

    /** @param to null takes the ticket away from whoever has it */
    record Assign(@Nullable PersonId to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.ASSIGNEE;
        }
    }

    /** @param to null takes the ticket out of its group */
    record MoveToGroup(@Nullable GroupId to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.GROUP;
        }
    }

    record ReplaceTags(Set<String> to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.TAGS;
        }
    }

    /** Whatever else the ticket is labelled with stays. */
    record AddTag(String tag) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.TAGS;
        }
    }

    record ChangeSubject(String to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.SUBJECT;
        }
    }

    /** @param to null empties the field */
    record SetCustomField(String name, @Nullable String to) implements TicketChange {
        @Override
        public TicketField field() {
            return TicketField.CUSTOM_FIELDS;
        }
    }
}
