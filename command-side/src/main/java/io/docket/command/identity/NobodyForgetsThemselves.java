package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** Whoever forgets somebody answers for it afterwards, by name. */
record NobodyForgetsThemselves(PersonId person, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return actor.person().filter(person::equals).isPresent();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.FORBIDDEN, "Another administrator has to forget you.");
    }
}
