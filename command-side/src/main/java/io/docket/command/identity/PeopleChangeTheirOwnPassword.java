package io.docket.command.identity;

import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Actor;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** A password is changed by whoever it belongs to; administrators set another one instead. */
record PeopleChangeTheirOwnPassword(PersonId person, Actor actor) implements Rule {

    @Override
    public boolean isViolated() {
        return actor.person().filter(person::equals).isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(ProblemCode.FORBIDDEN, "You can change only your own password.");
    }
}
