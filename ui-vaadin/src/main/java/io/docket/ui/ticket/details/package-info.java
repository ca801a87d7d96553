/** One ticket: its conversation, its properties and clocks, who asked, what the assistant proposes, and its history. */
@NullMarked
package io.docket.ui.ticket.details;

import org.jspecify.annotations.NullMarked;
