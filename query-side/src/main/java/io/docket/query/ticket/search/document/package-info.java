/** All that is searched for of a ticket, folded from its events. */
@NullMarked
package io.docket.query.ticket.search.document;

import org.jspecify.annotations.NullMarked;
