package io.docket.command.ticket;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Whoever's organisation shares its tickets reads along; the conversation is the requester's. */
record CustomersReplyOnTheirOwnTickets(Caller caller, PersonId requester) implements Rule {

    @Override
    public boolean isViolated() {
        return !caller.is(Role.AGENT) && !caller.id().equals(requester);
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.FORBIDDEN,
                "You can follow this ticket of your organisation, but only the person who asked replies to it.");
    }
}
