package io.docket.command.assist;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.assist.LedgerState.Entry;
import io.docket.command.assist.LedgerState.Phase;
import java.util.Optional;

/** A proposal is decided once, and only while the ticket is as the assistant saw it. */
record OnlyOpenProposalsCanBeDecided(Optional<Entry> proposal) implements Rule {

    @Override
    public boolean isViolated() {
        return proposal.filter(entry -> entry.phase() == Phase.OPEN).isEmpty();
    }

    @Override
    public RuleViolation violation() {
        return proposal.isEmpty()
                ? new RuleViolation(ProblemCode.NOT_FOUND, "There is no such proposal.")
                : new RuleViolation(
                        ProblemCode.PROPOSAL_NOT_OPEN, "This proposal was already decided, or the ticket moved on.");
    }
}
