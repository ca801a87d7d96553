/** Tickets to be searched in Elasticsearch: the index, how it is filled, and how it is asked. */
@NullMarked
package io.docket.query.ticket.search.elasticsearch;

import org.jspecify.annotations.NullMarked;
