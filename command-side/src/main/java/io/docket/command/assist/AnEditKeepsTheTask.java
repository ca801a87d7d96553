package io.docket.command.assist;

import io.docket.api.assist.AssistTask;
import io.docket.api.assist.ProposedValue;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Whoever edits a proposal may change its words, not what it is about. */
record AnEditKeepsTheTask(AssistTask task, @Nullable ProposedValue edited) implements Rule {

    @Override
    public boolean isViolated() {
        return edited != null && edited.task() != task;
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.INVALID_REQUEST, "A " + task.code() + " proposal can only be edited into another one.");
    }
}
