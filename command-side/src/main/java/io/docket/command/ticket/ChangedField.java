package io.docket.command.ticket;

import io.docket.api.ticket.TicketField;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.TicketEvent;
import java.util.Set;
import java.util.stream.Collectors;

/** The field's name in JSON, by which edits are told apart: each custom field is one of its own. */
record ChangedField(String name) {

    static ChangedField of(TicketChange change) {
        return change instanceof TicketChange.SetCustomField custom
                ? custom(custom.name())
                : new ChangedField(change.field().code());
    }

    static Set<ChangedField> of(TicketEvent event) {
        return event instanceof CustomFieldChanged custom
                ? Set.of(custom(custom.name()))
                : event.touches().stream()
                        .map(TicketField::code)
                        .map(ChangedField::new)
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static ChangedField custom(String name) {
        return new ChangedField(TicketField.CUSTOM_FIELDS.code() + "." + name);
    }
}
