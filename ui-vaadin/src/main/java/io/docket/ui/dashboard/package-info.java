/** The desk at a glance: what is late, who has how much, what came in and what was done. */
@NullMarked
package io.docket.ui.dashboard;

import org.jspecify.annotations.NullMarked;
