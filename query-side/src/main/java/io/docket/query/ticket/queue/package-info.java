/** The lists that the desk works from, and how many tickets each of them holds. */
@NullMarked
package io.docket.query.ticket.queue;

import org.jspecify.annotations.NullMarked;
