/** Tickets: what may be done to one, and what it becomes by it. */
@NullMarked
package io.docket.command.ticket;

import org.jspecify.annotations.NullMarked;
