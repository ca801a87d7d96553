package io.docket.command.ticket;

import io.docket.api.id.Uuids;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.personal.Personal;
import io.docket.api.ticket.Channel;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.command.Reply;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.command.decision.Decisions;
import io.docket.command.decision.Decisions.KnownPerson;
import io.docket.command.decision.GroupIsInUse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The new ticket that takes what was written to a closed one. It belongs to whoever wrote, is called and sorted as the
 * old one was, and is named after the message, so that a repeat finds it.
 */
record FollowUp(
        Reply reply,
        TicketState before,
        PersonId writer,
        @Nullable String channel,
        long number) {

    TicketId ticket() {
        return new TicketId(Uuids.named(reply.message().value(), "follow-up"));
    }

    FollowUpOpened noted() {
        return new FollowUpOpened(reply.ticket(), ticket(), number);
    }

    TicketOpened opened(MessageParts parts, Decisions decisions) {
        var group = Optional.ofNullable(before.group())
                .filter(known -> !new GroupIsInUse(decisions.group(known)).isViolated());
        return new TicketOpened(
                ticket(),
                number,
                writer,
                organization(decisions),
                reply.message(),
                before.subject(),
                new Personal(writer, parts.body().text()),
                before.priority(),
                before.type(),
                through(),
                group.orElse(null),
                before.tags(),
                parts.attachments(),
                reply.ticket(),
                null);
    }

    private @Nullable OrganizationId organization(Decisions decisions) {
        return decisions.person(writer).map(KnownPerson::organization).orElse(null);
    }

    private Channel through() {
        for (var known : Channel.values()) {
            if (known.code().equals(channel == null ? "" : channel.toLowerCase(Locale.ROOT))) {
                return known;
            }
        }
        return before.origin().channel();
    }
}
