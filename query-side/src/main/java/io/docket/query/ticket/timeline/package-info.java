/**
 * A ticket's story, event by event, and the ticket as it was at any moment of it. Read from the log itself, which has
 * what is about a ticket side by side: a table would be a second copy of it, behind the first.
 */
@NullMarked
package io.docket.query.ticket.timeline;

import org.jspecify.annotations.NullMarked;
