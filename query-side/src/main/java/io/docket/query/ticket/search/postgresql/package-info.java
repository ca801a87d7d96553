/** Tickets to be searched in PostgreSQL: where events are folded, and what answers while Elasticsearch is away. */
@NullMarked
package io.docket.query.ticket.search.postgresql;

import org.jspecify.annotations.NullMarked;
