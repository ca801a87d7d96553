/** Breaks what a desk stands on, and counts what is lost, doubled or skipped. */
@NullMarked
package io.docket.faults;

import org.jspecify.annotations.NullMarked;
