/** What a query means for one caller at one moment, in terms that any engine can carry out. */
@NullMarked
package io.docket.query.ticket.search.filter;

import org.jspecify.annotations.NullMarked;
