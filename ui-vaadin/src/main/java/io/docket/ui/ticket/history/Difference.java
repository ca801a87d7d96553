package io.docket.ui.ticket.history;

import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketDetails;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one event changed of a ticket.
 *
 * @param field code of the field
 * @param before empty where it had no value
 * @param after empty where it has none any more
 */
record Difference(String field, String before, String after) {
    /** @param before null before the ticket's first event */
    static List<Difference> between(@Nullable TicketDetails before, TicketDetails after) {
        var old = before == null ? Map.<String, String>of() : values(before);
        var fresh = values(after);
        var differences = new ArrayList<Difference>();
        fresh.forEach((field, value) -> {
            var was = old.getOrDefault(field, "");
            if (before != null && !was.equals(value)) {
                differences.add(new Difference(field, was, value));
            }
        });
        old.forEach((field, value) -> {
            if (!fresh.containsKey(field)) {
                differences.add(new Difference(field, value, ""));
            }
        });
        return List.copyOf(differences);
    }

    /** What a ticket is made of, by field; fields without a value are empty. */
    static Map<String, String> values(TicketDetails ticket) {
        var values = new LinkedHashMap<String, String>();
        values.put("status", ticket.status().code());
        values.put("assignee", name(ticket.assignee()));
        values.put("group", name(ticket.group()));
        values.put("priority", ticket.priority().code());
        values.put("type", ticket.type().code());
        values.put("tags", String.join(", ", ticket.tags()));
        values.put("subject", ticket.subject());
        var sla = ticket.sla();
        values.put("first-reply", state(sla == null ? null : sla.firstReply()));
        values.put("resolution", state(sla == null ? null : sla.resolution()));
        ticket.customFields().forEach((name, value) -> values.put("custom:" + name, value));
        return values;
    }

    private static String name(@Nullable Named named) {
        return named == null ? "" : named.name();
    }

    private static String state(@Nullable SlaTarget target) {
        return target == null ? "" : target.state();
    }
}
