package io.docket.query.ticket.details;

import io.docket.api.personal.Personal;
import io.docket.api.sla.event.SlaEvent;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.event.CustomFieldChanged;
import io.docket.api.ticket.event.FollowUpOpened;
import io.docket.api.ticket.event.TextsErased;
import io.docket.api.ticket.event.TicketEvent;
import io.docket.api.ticket.event.TicketOpened;
import io.docket.query.projection.PublicEvents;
import io.docket.query.ticket.state.Clocks;
import io.docket.query.ticket.state.TicketProperties;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All that a ticket's page shows of it, by ids, folded from its events. The same fold gives today's ticket and the one
 * of any moment before.
 *
 * @param position of the last event in it
 * @param version length of the ticket's own stream
 * @param publicVersion the same without what its requester may not know of
 */
public record TicketFacts(
        TicketId ticket,
        long position,
        long version,
        long publicVersion,
        long number,
        String description,
        TicketProperties properties,
        SortedMap<String, String> customFields,
        Dates dates,
        @Nullable TicketId followUpOf,
        List<FollowUp> followUps,
        Clocks clocks) {

    /** A ticket that took what the requester wrote after this one was closed. */
    public record FollowUp(TicketId ticket, long number) {}

    /** The ticket after one more event; nothing before it was opened, and events already in it change nothing. */
    public static @Nullable TicketFacts after(@Nullable TicketFacts facts, Object event, Instant at, long position) {
        if (facts == null) {
            return event instanceof TicketOpened opened ? opened(opened, at, position) : null;
        }
        if (position <= facts.position) {
            return facts;
        }
        return switch (event) {
            case TicketEvent own -> facts.afterOwn(own, at, position);
            case SlaEvent sla -> facts.afterSla(sla, position);
            default -> facts;
        };
    }

    private static TicketFacts opened(TicketOpened opened, Instant at, long position) {
        return new TicketFacts(
                opened.ticket(),
                position,
                1,
                1,
                opened.number(),
                opened.description().text(),
                TicketProperties.of(opened),
                new TreeMap<>(),
                Dates.since(at),
                opened.followUpOf(),
                List.of(),
                Clocks.NONE);
    }

    private TicketFacts afterOwn(TicketEvent event, Instant at, long now) {
        return new TicketFacts(
                ticket,
                now,
                version + 1,
                PublicEvents.isPublic(event) ? publicVersion + 1 : publicVersion,
                number,
                event instanceof TextsErased ? Personal.ERASED : description,
                properties.after(event),
                fieldsAfter(event),
                dates.after(event, at),
                followUpOf,
                event instanceof FollowUpOpened opened ? with(opened) : followUps,
                clocks.after(event, at));
    }

    private TicketFacts afterSla(SlaEvent event, long now) {
        return new TicketFacts(
                ticket,
                now,
                version,
                publicVersion,
                number,
                description,
                properties,
                customFields,
                dates,
                followUpOf,
                followUps,
                clocks.after(event));
    }

    private SortedMap<String, String> fieldsAfter(TicketEvent event) {
        return switch (event) {
            case CustomFieldChanged changed -> with(changed);
            case TextsErased erased -> {
                var fields = new TreeMap<>(customFields);
                fields.replaceAll((name, value) -> Personal.ERASED);
                yield fields;
            }
            default -> customFields;
        };
    }

    private SortedMap<String, String> with(CustomFieldChanged changed) {
        var fields = new TreeMap<>(customFields);
        if (changed.to() == null) {
            fields.remove(changed.name());
        } else {
            fields.put(changed.name(), changed.to().text());
        }
        return fields;
    }

    private List<FollowUp> with(FollowUpOpened opened) {
        var all = new ArrayList<>(followUps);
        all.add(new FollowUp(opened.followUp(), opened.number()));
        return List.copyOf(all);
    }
}
