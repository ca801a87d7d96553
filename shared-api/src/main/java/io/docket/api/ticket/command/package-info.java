/** What may be asked of a ticket. */
@NullMarked
package io.docket.api.ticket.command;

import org.jspecify.annotations.NullMarked;
