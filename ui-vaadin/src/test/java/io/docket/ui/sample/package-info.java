/** A desk in memory with a bank's plausible tickets, to look at screens and to test them without the other sides. */
@NullMarked
package io.docket.ui.sample;

import org.jspecify.annotations.NullMarked;
