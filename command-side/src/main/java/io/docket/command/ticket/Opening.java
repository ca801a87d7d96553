package io.docket.command.ticket;

import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.command.OpenTicket;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Decisions.KnownPerson;
import io.docket.command.decision.GroupIsInUse;
import io.docket.command.decision.TagsAreWellFormed;
import io.docket.command.decision.TextIsWellFormed;
import io.docket.command.decision.Uploads;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a ticket begins, once everything that it says has been looked up. */
record Opening(OpenTicket command, @Nullable OrganizationId organization, Set<String> tags, MessageParts description) {

    /** @throws io.docket.api.problem.Refusal where it may not begin so */
    static Opening of(OpenTicket command, Caller caller, Decisions decisions, Uploads uploads) {
        new CustomersOpenTicketsForThemselves(caller, command.requester()).verify();
        new CustomersComeByThemselves(caller, command.channel()).verify();
        TextIsWellFormed.subject(command.subject().strip()).verify();
        if (command.group() != null) { // customers see no groups, so there is none that they could name
            new GroupIsInUse(caller.is(Role.AGENT) ? decisions.group(command.group()) : Optional.empty()).verify();
        }
        var tags = TagsAreWellFormed.normalized(command.tags());
        var description = MessageParts.of(
                command.requester(),
                "description",
                command.description(),
                command.attachments(),
                command.ticket(),
                caller.id(),
                uploads);
        // The last: who is told this and nothing else makes a contact of them, and asks again.
        var requester = decisions.person(command.requester());
        new RequesterIsKnown(requester).verify();
        return new Opening(command, requester.map(KnownPerson::organization).orElse(null), tags, description);
    }

    TicketOpened event(long number) {
        return new TicketOpened(
                command.ticket(),
                number,
                command.requester(),
                organization,
                command.message(),
                new Personal(command.requester(), command.subject().strip()),
                description.body(),
                command.priority(),
                command.type(),
                command.channel(),
                command.group(),
                tags,
                description.attachments(),
                null,
                null);
    }
}
