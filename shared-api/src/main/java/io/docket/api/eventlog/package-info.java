/** The event log on PostgreSQL: append, read, wake. */
@NullMarked
package io.docket.api.eventlog;

import org.jspecify.annotations.NullMarked;
