/** What the desk asks of any model, in its own words. */
@NullMarked
package io.docket.command.assist.port;

import org.jspecify.annotations.NullMarked;
