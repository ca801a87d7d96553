/** Promises of time: targets, working hours, the clocks of each ticket, and what happens when time is up. */
@NullMarked
package io.docket.command.sla;

import org.jspecify.annotations.NullMarked;
