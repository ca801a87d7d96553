package io.docket.command.assist;

import io.docket.api.assist.ProposedValue.Neighbour;
import io.docket.api.assist.ProposedValue.Similar;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Invalid;
import java.util.HashSet;
import java.util.Map;

/** Whoever edits a list of similar tickets leaves some out; how alike those are that stay is the model's to say. */
record SimilarTicketsWereProposed(Similar proposed, Similar edited) implements Rule {

    @Override
    public boolean isViolated() {
        return isOfOthers()
                || !proposed.tickets().containsAll(edited.tickets())
                || new HashSet<>(edited.tickets()).size() < edited.tickets().size();
    }

    @Override
    public RuleViolation violation() {
        return isOfOthers()
                ? new RuleViolation(
                        ProblemCode.UNKNOWN_REFERENCE,
                        "Only tickets that were proposed can stay in the list.",
                        Map.of("field", "tickets"))
                : Invalid.field(
                        "tickets", "The tickets that stay in the list stand there once, and as they were proposed.");
    }

    private boolean isOfOthers() {
        var known = proposed.tickets().stream().map(Neighbour::ticket).toList();
        return edited.tickets().stream().anyMatch(neighbour -> !known.contains(neighbour.ticket()));
    }
}
