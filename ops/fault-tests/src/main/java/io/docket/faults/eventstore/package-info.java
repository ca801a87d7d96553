/** The same tests of an event store, for Axon's own engine and for Docket's. */
@NullMarked
package io.docket.faults.eventstore;

import org.jspecify.annotations.NullMarked;
