package io.docket.query.ticket.rest;

import io.docket.api.gateway.Origin;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.command.TicketChange;
import io.docket.query.rest.Constants;
import io.docket.query.rest.FieldFaults;
import io.docket.query.rest.Invalid;
import io.docket.query.rest.References;
import io.docket.query.rest.WholeText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the fields of a PATCH as changes: what is left out stays, null empties. */
record TicketPatch(References references) {

    List<TicketChange> changes(ObjectNode patch, Origin origin) {
        var changes = new ArrayList<TicketChange>();
        var faults = new FieldFaults();
        patch.properties()
                .forEach(field -> faults.check(() -> changes.addAll(read(field.getKey(), field.getValue(), origin))));
        faults.verify();
        if (changes.isEmpty()) {
            throw Invalid.field("", "Say at least one field to change.");
        }
        return changes;
    }

    private List<? extends TicketChange> read(String field, JsonNode value, Origin origin) {
        return switch (field) {
            case "status" -> List.of(new TicketChange.Status(constant(TicketStatus.class, field, value)));
            case "priority" -> List.of(new TicketChange.SetPriority(constant(Priority.class, field, value)));
            case "type" -> List.of(new TicketChange.SetType(constant(TicketType.class, field, value)));
            case "assignee" ->
                List.of(new TicketChange.Assign(
                        value.isNull() ? null : references.person(field, text(field, value), origin)));
            case "group" ->
                List.of(new TicketChange.MoveToGroup(
                        value.isNull() ? null : references.group(field, text(field, value), origin)));
            case "tags" -> List.of(new TicketChange.ReplaceTags(texts(field, value)));
            case "subject" -> List.of(new TicketChange.ChangeSubject(text(field, value)));
            case "customFields" -> customFields(field, value);
            default -> throw Invalid.field(field, "There is no such field.");
        };
    }

    private static List<TicketChange> customFields(String field, JsonNode value) {
        if (!value.isObject()) {
            throw Invalid.field(field, "Custom fields are an object of texts.");
        }
        return value.properties().stream()
                .<TicketChange>map(entry -> new TicketChange.SetCustomField(
                        entry.getKey(),
                        entry.getValue().isNull() ? null : text(field + "." + entry.getKey(), entry.getValue())))
                .toList();
    }

    private static LinkedHashSet<String> texts(String field, JsonNode value) {
        if (!value.isArray()) {
            throw Invalid.field(field, "This field is a list of texts.");
        }
        var texts = new LinkedHashSet<String>();
        value.forEach(item -> texts.add(text(field, item)));
        return texts;
    }

    private static String text(String field, JsonNode value) {
        if (!value.isString()) {
            throw Invalid.field(field, "This field is a text.");
        }
        var text = value.stringValue();
        if (!WholeText.isWhole(text)) {
            throw Invalid.field(field, "This value cannot be read.");
        }
        return text;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String field, JsonNode value) {
        var word = text(field, value);
        return Constants.named(type, word)
                .orElseThrow(() -> Invalid.field(field, "\"" + word + "\" is none of the values that this field has."));
    }
}
