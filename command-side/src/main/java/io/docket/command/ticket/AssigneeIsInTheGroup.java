package io.docket.command.ticket;

import io.docket.api.identity.GroupId;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A ticket of a group is worked on by one of its members. */
record AssigneeIsInTheGroup(
        Set<GroupId> groupsOfAssignee, @Nullable GroupId group) implements Rule {

    @Override
    public boolean isViolated() {
        return group != null && !groupsOfAssignee.contains(group);
    }

    @Override
    public RuleViolation violation() {
        return new RuleViolation(
                ProblemCode.ASSIGNEE_NOT_IN_GROUP,
                "This agent is not in the ticket's group: move the ticket to another group as well, or choose a member.");
    }
}
