/** One ticket with everything that its page shows of it. */
@NullMarked
package io.docket.query.ticket.details;

import org.jspecify.annotations.NullMarked;
