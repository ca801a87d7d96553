/** A ticket as it was: any event, what it changed, and what the person who caused it had seen. */
@NullMarked
package io.docket.ui.ticket.history;

import org.jspecify.annotations.NullMarked;
