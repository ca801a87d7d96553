/** A new ticket, written by an agent for whoever asked. */
@NullMarked
package io.docket.ui.ticket.create;

import org.jspecify.annotations.NullMarked;
