/** Desks of real processes, as they are run, and what can be done to them. */
@NullMarked
package io.docket.faults.desk;

import org.jspecify.annotations.NullMarked;
