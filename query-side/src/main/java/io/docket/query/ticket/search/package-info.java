/** Searching tickets: what is kept of them for it, and how a search is answered, whichever engine carries it out. */
@NullMarked
package io.docket.query.ticket.search;

import org.jspecify.annotations.NullMarked;
