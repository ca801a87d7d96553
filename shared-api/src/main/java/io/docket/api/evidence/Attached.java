package io.docket.api.evidence;

import java.util.function.Predicate;

/**
 * What an event says of a file's content.
 *
 * @param position of the event
 */
record Attached(long position, Predicate<Sums> fits) {}
