/** The words in which both sides speak of tickets. */
@NullMarked
package io.docket.api.ticket;

import org.jspecify.annotations.NullMarked;
