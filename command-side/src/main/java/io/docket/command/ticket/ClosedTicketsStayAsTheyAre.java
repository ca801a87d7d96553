package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.TicketStatus;

/** Closed is final: what comes later is a matter of its own. */
record ClosedTicketsStayAsTheyAre(TicketStatus status) implements Rule {

    @Override
    public boolean isViolated() {
        return status.closed();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.TICKET_CLOSED,
                "This ticket is " + status.code() + ": nothing about it can be changed any more.");
    }
}
