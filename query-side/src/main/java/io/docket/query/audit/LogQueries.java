package io.docket.query.audit;

import io.docket.api.audit.ListLog;
import io.docket.api.audit.LogEntry;
import io.docket.api.audit.LogPage;
import io.docket.api.eventlog.LogReader;
import io.docket.api.eventlog.Logged;
import io.docket.api.metadata.Actor;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.TicketId;
import io.docket.query.narrative.Narrator;
import io.docket.query.ticket.details.TicketReference;
import io.docket.query.ticket.details.TicketReferences;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers what happened on the whole desk. */
final class LogQueries {

    private final LogReader log;
    private final Narrator narrator;
    private final TicketReferences references;

    LogQueries(LogReader log, Narrator narrator, TicketReferences references) {
        this.log = log;
        this.narrator = narrator;
        this.references = references;
    }

    @QueryHandler
    LogPage list(ListLog query) {
        var actors = query.actors().stream().map(Actor::toString).toList();
        var filter = new LogReader.Filter(query.type(), actors, query.from(), query.to());
        var found = query.latestFirst()
                ? log.findLatest(filter, query.after(), query.limit() + 1)
                : log.find(filter, query.after(), query.limit() + 1);
        var more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new LogPage(entries(page), more ? Long.toString(page.getLast().position()) : null);
    }

    private List<LogEntry> entries(List<Logged> events) {
        var tickets = references.about(events);
        return narrator.tell(events).stream().map(told -> entry(told, tickets)).toList();
    }

    private static LogEntry entry(Narrator.Told told, Map<TicketId, TicketReference> tickets) {
        var event = told.event();
        var ticket = event.ticket() == null ? null : tickets.get(event.ticket());
        return new LogEntry(
                event.position(),
                event.type(),
                event.revision(),
                event.happened(),
                event.recorded().equals(event.happened()) ? null : event.recorded(),
                told.actor(),
                text(event.metadata(), MetadataKeys.CLIENT),
                event.ticket(),
                ticket == null ? null : ticket.number(),
                text(event.metadata(), MetadataKeys.CORRELATION),
                text(event.metadata(), MetadataKeys.CAUSATION),
                told.text(),
                event.data());
    }

    private static @Nullable String text(Map<String, Object> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
