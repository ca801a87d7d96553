/** Words of texts and their stems, the same for whatever searches them. */
@NullMarked
package io.docket.query.ticket.search.text;

import org.jspecify.annotations.NullMarked;
