package io.docket.command.operations;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;

/** What is decided about goes by an id; anything else would only litter the log. */
record SequencesHaveNames(String sequence) implements Rule {

    @Override
    public boolean isViolated() {
        return !sequence.matches("[\\w.:-]{1,100}");
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.INVALID_REQUEST, "Events are put aside under the id of what they are about.");
    }
}
