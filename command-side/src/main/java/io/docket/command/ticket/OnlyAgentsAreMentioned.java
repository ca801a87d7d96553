package io.docket.command.ticket;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Decisions.KnownPerson;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Notes are for colleagues, so nobody else can be called by one. */
record OnlyAgentsAreMentioned(List<Optional<KnownPerson>> mentioned) implements Rule {

    @Override
    public boolean isViolated() {
        return mentioned.stream().anyMatch(person -> new AssigneeIsAnActiveAgent(person).isViolated());
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.UNKNOWN_REFERENCE,
                "Only active agents can be mentioned in a note.",
                Map.of("field", "mentions"));
    }
}
