/** Lists of tickets: the views that everyone has, and searches. */
@NullMarked
package io.docket.ui.ticket.queue;

import org.jspecify.annotations.NullMarked;
