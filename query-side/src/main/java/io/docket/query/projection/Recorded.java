package io.docket.query.projection;

import java.time.Instant;
import java.util.Map;

/**
 * An event with its place in the log, as projections fold it.
 *
 * @param at when it happened
 * @param recordedAt when the log took it
 * @param metadata by {@code MetadataKeys}
 */
public record Recorded(Object event, long position, Instant at, Instant recordedAt, Map<String, Object> metadata) {}
