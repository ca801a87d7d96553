package io.docket.query.projection;

import io.docket.api.ticket.TicketId;
import io.docket.query.projection.Announcement.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Hands on what nodes announce: to progress, to whoever listens, and to the processors. */
final class AnnouncementReceiver {

    private final KnownProgress progress;
    private final ProjectionTable table;
    private final Processors processors;
    private final List<ChangeListener> listeners;
    private final JsonMapper json;

    AnnouncementReceiver(
            KnownProgress progress,
            ProjectionTable table,
            Processors processors,
            List<ChangeListener> listeners,
            JsonMapper json) {
        this.progress = progress;
        this.table = table;
        this.processors = processors;
        this.listeners = listeners;
        this.json = json;
    }

    /** After a time of deafness: what is in the database counts. */
    void catchUp() {
        table.rows().forEach(row -> {
            progress.set(row.name(), row.position());
            processors.mayNotBeBeyond(row.name(), row.position());
            tell(new Change(row.name(), row.position(), Set.of(), Set.of()));
        });
    }

    void receive(String payload) {
        var announcement = json.readValue(payload, Announcement.class);
        if (announcement.kind() == Kind.MOVED) {
            progress.moved(announcement.model(), announcement.position());
        }
        tell(change(announcement));
    }

    void quiet() {
        listeners.forEach(ChangeListener::quiet);
    }

    private void tell(Change change) {
        listeners.forEach(listener -> listener.changed(change));
    }

    private static Change change(Announcement announcement) {
        var internal = tickets(announcement.internal().stream());
        var all = new HashSet<>(internal);
        all.addAll(tickets(announcement.tickets().stream()));
        return new Change(announcement.model(), announcement.position(), all, internal);
    }

    private static Set<TicketId> tickets(Stream<UUID> ids) {
        return ids.map(TicketId::new).collect(Collectors.toSet());
    }
}
