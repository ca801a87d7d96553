package io.docket.api.eventlog;

import io.docket.api.ticket.TicketId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An event as the log keeps it.
 *
 * @param position in the log, without gaps, in the order of commits
 * @param sequence in its own stream, from 0
 * @param type simple name of the event
 * @param happened when it happened
 * @param recorded when the log took it
 * @param ticket the ticket that it is about, if any
 * @param payload the event itself, or an {@link UnreadableEvent}
 * @param data the event's own fields as they were stored, with texts about people opened; empty where they cannot be
 * read
 * @param metadata by {@code MetadataKeys}, with the client's address opened
 */
public record Logged(
        long position,
        String aggregateType,
        String aggregateId,
        long sequence,
        String type,
        String revision,
        Instant happened,
        Instant recorded,
        @Nullable TicketId ticket,
        Object payload,
        Map<String, Object> data,
        Map<String, Object> metadata) {}
