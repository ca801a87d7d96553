/** What of a ticket's state several read models fold alike. */
@NullMarked
package io.docket.query.ticket.state;

import org.jspecify.annotations.NullMarked;
