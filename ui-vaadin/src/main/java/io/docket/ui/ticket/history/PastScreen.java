package io.docket.ui.ticket.history;

import io.docket.api.ticket.query.TimelineEntry;
import java.util.List;
import java.util.Objects;

/**
 * What of a ticket's story was in front of somebody when they did something.
 *
 * @param seen number of the last event that their screen showed
 * @param unseen events that the log had already, and their screen had not
 */
record PastScreen(long seen, List<TimelineEntry> unseen) {
    /** Whether the event tells it: people's do where their screen told, the others' do not. */
    static boolean isTold(TimelineEntry event) {
        return event.seen() != null;
    }

    /** Whether there was a screen: before whoever did it here, not before those whose doings were imported later. */
    static boolean wasThere(TimelineEntry event) {
        var kind = event.actor().kind();
        return event.recordedAt() == null && (kind.equals("agent") || kind.equals("customer"));
    }

    static PastScreen of(TimelineEntry event, List<TimelineEntry> story) {
        var position = Objects.requireNonNull(event.seen(), "ask isTold first");
        var before = story.stream()
                .filter(other -> other.position() < event.position())
                .toList();
        return new PastScreen(
                before.stream().filter(other -> other.position() <= position).count(),
                before.stream()
                        .filter(other -> other.position() > position && !own(other, event))
                        .toList());
    }

    /** What they did themselves they knew, whether their screen showed it or not. */
    private static boolean own(TimelineEntry other, TimelineEntry event) {
        return other.actor().equals(event.actor());
    }
}
