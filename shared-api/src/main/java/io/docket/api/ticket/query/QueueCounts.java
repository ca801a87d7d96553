package io.docket.api.ticket.query;

import java.util.Map;

/** Size of each view. */
public record QueueCounts(Map<QueueView, Long> counts, long position) {}
