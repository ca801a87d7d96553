/** Clears, after somebody was forgotten, whatever was kept of them beside the log, and writes the receipt. */
@NullMarked
package io.docket.command.erasure;

import org.jspecify.annotations.NullMarked;
