/** Conversations: what was written on tickets, and the files that hang on it. */
@NullMarked
package io.docket.query.ticket.messages;

import org.jspecify.annotations.NullMarked;
