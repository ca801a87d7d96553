package io.docket.command.ticket;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Refusal;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Agents work on all tickets; a customer on their own, and on their organisation's if it shares. */
record OnlyThoseInvolvedSeeATicket(
        Caller caller, PersonId requester, @Nullable OrganizationId organization) implements Rule {

    @Override
    public boolean isViolated() {
        return !(caller.is(Role.AGENT) || caller.id().equals(requester) || isShared());
    }

    @Override
    public RuleViolation violation() {
        return Refusal.notFound("ticket").violation();
    }

    private boolean isShared() {
        return caller.organizationShares() && organization != null && organization.equals(caller.organization());
    }
}
