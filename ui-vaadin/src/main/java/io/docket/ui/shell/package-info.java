/**
 * The frame around the desk's screens: places, live counters, who is signed in, and what happens when something fails.
 */
@NullMarked
package io.docket.ui.shell;

import org.jspecify.annotations.NullMarked;
