package io.docket.command.ticket;

import io.docket.api.identity.Role;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Decisions.KnownPerson;
import java.util.Map;
import java.util.Optional;

/** Tickets are given to agents who can sign in. */
record AssigneeIsAnActiveAgent(Optional<KnownPerson> person) implements Rule {

    @Override
    public boolean isViolated() {
        return person.filter(KnownPerson::active)
                .filter(known -> known.roles().stream().anyMatch(role -> role.includes(Role.AGENT)))
                .isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE, "There is no active agent with this id.", Map.of("field", "assignee"));
    }
}
