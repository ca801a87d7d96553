package io.docket.query.live;

import io.docket.api.ticket.TicketId;
import io.docket.query.projection.Change;
import io.docket.query.projection.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tickets that changed in one read model, held until all that a screen reads have got there: otherwise a screen would
 * ask too early, and show the old state until something else happens.
 */
final class PendingNews {

    /** A read model that stands still must not keep everything else from the screens. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    /** @param internal whether it is for the desk's own people only */
    record News(TicketId ticket, long position, boolean internal, Instant since) {

        private News and(News later) {
            return new News(ticket, Math.max(position, later.position), internal && later.internal, since);
        }
    }

    private final Set<String> readModels;
    private final Progress progress;
    private final InstantSource clock;
    private final Map<TicketId, News> pending = new HashMap<>();

    PendingNews(Set<String> readModels, Progress progress, InstantSource clock) {
        this.readModels = readModels;
        this.progress = progress;
        this.clock = clock;
    }

    /** What no screen reads is left out. */
    void add(Change change) {
        if (readModels.contains(change.readModel())) {
            for (var ticket : change.tickets()) {
                var internal = change.internal().contains(ticket);
                pending.merge(ticket, new News(ticket, change.position(), internal, clock.instant()), News::and);
            }
        }
    }

    /** Takes out what every read model shows by now. */
    List<News> ready() {
        if (pending.isEmpty()) {
            return List.of();
        }
        var reached = readModels.stream().mapToLong(progress::reached).min().orElse(Long.MAX_VALUE);
        var tooLong = clock.instant().minus(LONGEST_WAIT);
        var ready = new ArrayList<>(pending.values());
        ready.removeIf(news -> news.position() > reached && news.since().isAfter(tooLong));
        ready.forEach(news -> pending.remove(news.ticket()));
        return ready;
    }
}
