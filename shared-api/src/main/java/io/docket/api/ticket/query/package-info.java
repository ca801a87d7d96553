/** What may be asked about tickets, and the answers. */
@NullMarked
package io.docket.api.ticket.query;

import org.jspecify.annotations.NullMarked;
