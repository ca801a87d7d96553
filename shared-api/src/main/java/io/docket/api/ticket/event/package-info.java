/** What has happened to tickets. */
@NullMarked
package io.docket.api.ticket.event;

import org.jspecify.annotations.NullMarked;
