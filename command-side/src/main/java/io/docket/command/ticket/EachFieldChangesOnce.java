package io.docket.command.ticket;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.command.TicketChange;
import io.docket.command.decision.Invalid;
import java.util.List;

/** Two values for one field in the same breath leave open which one was meant. */
record EachFieldChangesOnce(List<TicketChange> changes) implements Rule {

    @Override
    public boolean isViolated() {
        return changes.stream().map(ChangedField::of).distinct().count() < changes.size();
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field("", "Each field can be changed once at a time.");
    }
}
