package io.docket.query.ticket.timeline;

import io.docket.api.eventlog.LogReader;
import io.docket.api.identity.Role;
import io.docket.api.metadata.Caller;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.query.EvidenceSubject;
import io.docket.api.ticket.query.FindEvidence;
import io.docket.api.ticket.query.FindTicketAsOf;
import io.docket.api.ticket.query.ListTimeline;
import io.docket.api.ticket.query.TicketAsOf;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.api.ticket.query.TimelinePage;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReferences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what happened to a ticket, and what it looked like then. */
final class TicketTimelineQueries {

    private static final int PAGE = 500;

    private final LogReader log;
    private final TicketReferences references;
    private final Narrator narrator;
    private final PastTickets past;

    TicketTimelineQueries(LogReader log, TicketReferences references, Narrator narrator, PastTickets past) {
        this.log = log;
        this.references = references;
        this.narrator = narrator;
        this.past = past;
    }

    @QueryHandler
    TimelinePage list(ListTimeline query, Caller caller) {
        var ticket = references.visible(query.ref(), caller).ticket();
        var after = TimelineCursor.decode(query.after());
        var found = log.ofTicket(ticket, after.position(), query.limit() + 1);
        var more = found.size() > query.limit();
        var entries = entries(narrator.tell(more ? found.subList(0, query.limit()) : found), after.sequence());
        if (!more) {
            return new TimelinePage(entries, null);
        }
        var last = entries.getLast();
        return new TimelinePage(entries, new TimelineCursor(last.position(), last.sequence()).encoded());
    }

    @QueryHandler
    TicketAsOf find(FindTicketAsOf query, Caller caller) {
        var ticket = references.visible(query.ref(), caller).ticket();
        return past.of(ticket, query.event(), query.time(), caller);
    }

    @QueryHandler
    EvidenceSubject find(FindEvidence query, Caller caller) {
        var ticket = references.visible(query.ref(), caller);
        var names = new HashMap<>(narrator.names(caller.id()).all());
        var page = log.ofTicket(ticket.ticket(), 0, PAGE);
        while (!page.isEmpty()) {
            names.putAll(narrator.names(page).all());
            page = log.ofTicket(ticket.ticket(), page.getLast().position(), PAGE);
        }
        var addresses = caller.is(Role.AUDITOR) || caller.is(Role.ADMIN);
        return new EvidenceSubject(ticket.ticket(), ticket.number(), caller.id(), addresses, Map.copyOf(names));
    }

    private static List<TimelineEntry> entries(List<Narrator.Told> events, long before) {
        var entries = new ArrayList<TimelineEntry>();
        for (var told : events) {
            entries.add(entry(told, before + entries.size() + 1));
        }
        return entries;
    }

    private static TimelineEntry entry(Narrator.Told told, long sequence) {
        var event = told.event();
        var metadata = event.metadata();
        return new TimelineEntry(
                event.position(),
                sequence,
                event.type(),
                event.revision(),
                event.happened(),
                event.recorded().equals(event.happened()) ? null : event.recorded(),
                told.actor(),
                text(metadata, MetadataKeys.CORRELATION),
                text(metadata, MetadataKeys.CAUSATION),
                metadata.get(MetadataKeys.SEEN) instanceof Number seen ? seen.longValue() : null,
                told.text(),
                event.data());
    }

    private static @Nullable String text(Map<String, Object> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
