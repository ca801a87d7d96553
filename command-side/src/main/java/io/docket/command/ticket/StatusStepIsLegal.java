package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.TicketStatus;
import java.util.Map;

/** A ticket is new once, final once closed, and what is merged, spam or deleted becomes so by other means. */
record StatusStepIsLegal(TicketStatus from, TicketStatus to) implements Rule {

    @Override
    public boolean isViolated() {
        return from.closed() || to == TicketStatus.NEW || to.compareTo(TicketStatus.CLOSED) > 0;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.ILLEGAL_TRANSITION,
                "A ticket that is " + from.code() + " cannot be set to " + to.code() + ".",
                Map.of("from", from.code(), "to", to.code()));
    }
}
