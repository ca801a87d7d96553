package io.docket.command.ticket;

import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.command.decision.Invalid;

/**
 * Whoever decides about a ticket, reads or searches it carries all its fields along. One that has more, from when there
 * was no limit, can still be changed and emptied.
 *
 * @param before how many fields the ticket had
 * @param after how many it would have
 */
record TicketsHaveFewCustomFields(int before, int after) implements Rule {
    private static final int MOST = 100;

    @Override
    public boolean isViolated() {
        return after > MOST && after > before;
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field("customFields", "A ticket has at most " + MOST + " custom fields.");
    }
}
