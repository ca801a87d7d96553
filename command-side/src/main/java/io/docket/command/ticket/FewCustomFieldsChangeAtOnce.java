package io.docket.command.ticket;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.command.TicketChange;
import io.docket.command.decision.Invalid;
import java.util.List;

/** What changes is one unit in the log, however much it is: nobody fills more fields in one go. */
record FewCustomFieldsChangeAtOnce(List<TicketChange> changes) implements Rule {
    private static final int MOST = 50;

    @Override
    public boolean isViolated() {
        return changes.stream()
                        .filter(TicketChange.SetCustomField.class::isInstance)
                        .count()
                > MOST;
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field("customFields", "At most " + MOST + " custom fields can be changed at a time.");
    }
}
