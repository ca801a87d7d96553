/** What a search asks of an engine, and what an engine finds. */
@NullMarked
package io.docket.query.ticket.search.engine;

import org.jspecify.annotations.NullMarked;
