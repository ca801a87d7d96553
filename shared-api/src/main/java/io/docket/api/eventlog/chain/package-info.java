/**
 * The chain of MACs over the log, under keys that the database does not hold.
 *
 * @see "ADR-0016 Chain"
 */
@NullMarked
package io.docket.api.eventlog.chain;

import org.jspecify.annotations.NullMarked;
