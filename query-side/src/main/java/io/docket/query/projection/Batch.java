package io.docket.query.projection;

import io.docket.api.eventlog.UnreadableEvent;
import io.docket.api.metadata.MetadataKeys;
import io.docket.api.ticket.AboutTicket;
import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Events that are handled together, oldest first. */
record Batch(List<EventMessage<?>> events) {

    /** Position of the last one. */
    long position() {
        return position(events.getLast());
    }

    /** Position that the first one follows. */
    long after() {
        return Math.max(0, position(events.getFirst()) - 1);
    }

    /** And what cannot be read: nobody can tell whether it is wanted. */
    List<EventMessage<?>> wantedBy(ReadModel model) {
        return events.stream()
                .filter(event -> event.getPayload() instanceof UnreadableEvent || model.wants(event.getPayload()))
                .toList();
    }

    /** What is news in it. */
    Change change(ReadModel model) {
        Set<TicketId> tickets = new HashSet<>();
        Set<TicketId> seen = new HashSet<>();
        for (var message : wantedBy(model)) {
            if (message.getPayload() instanceof AboutTicket event) {
                tickets.add(event.ticket());
                if (PublicEvents.isPublic(event)) {
                    seen.add(event.ticket());
                }
            }
        }
        var internal = new HashSet<>(tickets);
        internal.removeAll(seen);
        return new Change(model.name(), position(), tickets, internal);
    }

    static List<Recorded> recorded(List<EventMessage<?>> events) {
        return events.stream().map(Batch::recorded).toList();
    }

    private static Recorded recorded(EventMessage<?> message) {
        return new Recorded(
                message.getPayload(),
                position(message),
                message.getTimestamp(),
                recordedAt(message),
                message.getMetaData());
    }

    /** Imported events, and what clocks do, happened before the log took them. */
    private static Instant recordedAt(EventMessage<?> message) {
        return message.getMetaData().get(MetadataKeys.RECORDED_AT) instanceof String time
                ? Instant.parse(time)
                : message.getTimestamp();
    }

    private static long position(EventMessage<?> message) {
        return message instanceof TrackedEventMessage<?> tracked
                ? tracked.trackingToken().position().orElse(0)
                : 0;
    }
}
