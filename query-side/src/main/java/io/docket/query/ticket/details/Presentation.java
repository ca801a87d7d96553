package io.docket.query.ticket.details;

import io.docket.api.identity.GroupId;
import io.docket.api.identity.OrganizationId;
import io.docket.api.identity.PersonId;
import io.docket.api.metadata.Caller;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.query.Named;
import io.docket.api.ticket.query.Requester;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.api.ticket.query.TicketLink;
import io.docket.query.narrative.KnownNames;
import io.docket.query.narrative.NameBook;
import io.docket.query.security.TicketVisibility;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a ticket to somebody: with names, and without what is not for their eyes. */
public final class Presentation {

    private final NameBook names;
    private final TicketReferences references;

    public Presentation(NameBook names, TicketReferences references) {
        this.names = names;
        this.references = references;
    }

    /** The ticket with everybody called as they are now. */
    public TicketDetails now(TicketFacts facts, Caller caller) {
        var known = names.of(ids(facts));
        return shown(facts, known, known::now, caller);
    }

    /** The ticket with everybody called as they were at a position of the log. */
    public TicketDetails at(TicketFacts facts, long position, Caller caller) {
        var known = names.of(ids(facts));
        return shown(facts, known, id -> known.at(id, position), caller);
    }

    private TicketDetails shown(TicketFacts facts, KnownNames known, Function<UUID, String> name, Caller caller) {
        var staff = TicketVisibility.isStaff(caller);
        var properties = facts.properties();
        var dates = facts.dates();
        var requester = properties.requester();
        return new TicketDetails(
                facts.ticket(),
                facts.number(),
                staff ? facts.version() : facts.publicVersion(),
                properties.subject(),
                TicketVisibility.readsMessages(caller) ? facts.description() : null,
                staff || properties.status() != TicketStatus.HOLD ? properties.status() : TicketStatus.OPEN,
                properties.priority(),
                properties.type(),
                properties.channel(),
                new Requester(requester, name.apply(requester.value()), known.email(requester.value())),
                named(properties.assignee(), PersonId::value, name),
                named(properties.group(), GroupId::value, name),
                named(properties.organization(), OrganizationId::value, name),
                staff ? List.copyOf(properties.tags()) : List.of(),
                staff ? facts.customFields() : Map.of(),
                dates.createdAt(),
                staff ? dates.updatedAt() : dates.publicUpdatedAt(),
                dates.solvedAt(),
                dates.closedAt(),
                links(facts),
                properties.external(),
                staff ? facts.clocks().shown(dates.solvedAt()) : null);
    }

    private static <T> @Nullable Named named(@Nullable T id, Function<T, UUID> value, Function<UUID, String> name) {
        return id == null ? null : new Named(value.apply(id), name.apply(value.apply(id)));
    }

    private List<TicketLink> links(TicketFacts facts) {
        var links = new ArrayList<TicketLink>();
        if (facts.followUpOf() != null) {
            references.all(List.of(facts.followUpOf())).values().stream()
                    .map(earlier -> link("followUpOf", earlier.ticket(), earlier.number()))
                    .forEach(links::add);
        }
        facts.followUps().forEach(later -> links.add(link("followedUpBy", later.ticket(), later.number())));
        return links;
    }

    private static TicketLink link(String kind, TicketId ticket, long number) {
        return new TicketLink(kind + "-" + ticket, kind, ticket, number);
    }

    private static Set<UUID> ids(TicketFacts facts) {
        var properties = facts.properties();
        var ids = new HashSet<UUID>();
        ids.add(properties.requester().value());
        Optional.ofNullable(properties.assignee()).ifPresent(id -> ids.add(id.value()));
        Optional.ofNullable(properties.group()).ifPresent(id -> ids.add(id.value()));
        Optional.ofNullable(properties.organization()).ifPresent(id -> ids.add(id.value()));
        return ids;
    }
}
