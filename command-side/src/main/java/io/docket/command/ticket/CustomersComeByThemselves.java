package io.docket.command.ticket;

import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.problem.Rule;
import io.docket.api.problem.RuleViolation;
import io.docket.api.ticket.Channel;
import io.docket.command.decision.Invalid;
import java.util.Set;

/** Who says that somebody called or wrote a mail is who took the call or the mail: the desk. */
record CustomersComeByThemselves(Caller caller, Channel channel) implements Rule {
    private static final Set<Channel> BY_THEMSELVES = Set.of(Channel.WEB, Channel.API);

    @Override
    public boolean isViolated() {
        return !caller.is(Role.AGENT) && !BY_THEMSELVES.contains(channel);
    }

    @Override
    public RuleViolation violation() {
        return Invalid.field("channel", "You come by web or api; that you came otherwise is for the desk to say.");
    }
}
