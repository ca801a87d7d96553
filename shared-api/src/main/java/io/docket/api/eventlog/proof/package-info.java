/**
 * The tree over the log on PostgreSQL, a moment behind the log.
 *
 * @see "ADR-0015 Proof"
 */
@NullMarked
package io.docket.api.eventlog.proof;

import org.jspecify.annotations.NullMarked;
