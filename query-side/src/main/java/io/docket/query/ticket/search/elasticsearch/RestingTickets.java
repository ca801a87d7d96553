package io.docket.query.ticket.search.elasticsearch;

import io.docket.api.ticket.TicketId;
import io.docket.query.ticket.search.document.Conversation;
import io.docket.query.ticket.search.document.TicketDocument;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.stream.Stream;

/**
 * Long tickets that were brought to Elasticsearch a moment ago. It takes whole documents only: one of a thousand
 * messages is not sent again for each that is added, but for those of up to a second together.
 */
final class RestingTickets {

    /** What is shorter can be sent as often as it changes. */
    private static final int LONG = 20_000;

    private static final long NANOS_PER_CHARACTER = 5_000;
    private static final Duration LONGEST = Duration.ofSeconds(1);

    private final LongSupplier nanoTime;
    private final Map<TicketId, Long> ends = new HashMap<>();

    RestingTickets(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    void sent(Collection<TicketDocument> documents) {
        for (var document : documents) {
            long length = length(document.conversation());
            if (length > LONG) {
                long rest = Math.min(length * NANOS_PER_CHARACTER, LONGEST.toNanos());
                ends.put(document.ticket(), nanoTime.getAsLong() + rest);
            }
        }
    }

    /** Those that are to be left for later. */
    Set<TicketId> now() {
        long now = nanoTime.getAsLong();
        ends.values().removeIf(end -> end - now <= 0);
        return Set.copyOf(ends.keySet());
    }

    /** Until the first of them has rested, and no longer than this. */
    Duration next(Duration most) {
        long now = nanoTime.getAsLong();
        return Duration.ofNanos(ends.values().stream().mapToLong(end -> Math.max(end - now, 0)).min().stream()
                .map(rest -> Math.min(rest, most.toNanos()))
                .findFirst()
                .orElse(most.toNanos()));
    }

    private static long length(Conversation conversation) {
        return Stream.concat(conversation.messages().stream(), conversation.notes().stream())
                .mapToLong(String::length)
                .sum();
    }
}
