/** What the desk asks of a ticket's clocks. */
@NullMarked
package io.docket.api.sla.command;

import org.jspecify.annotations.NullMarked;
