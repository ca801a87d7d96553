package io.docket.command.ticket;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.command.TicketChange;
import java.util.List;

/** Customers write; where a ticket stands and who works on it is for the desk to say. */
record OnlyAgentsChangeProperties(Caller caller, List<TicketChange> changes) implements Rule {

    @Override
    public boolean isViolated() {
        return !caller.is(Role.AGENT) && !changes.isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.FORBIDDEN, "You can reply to the ticket, but only the desk changes its properties.");
    }
}
