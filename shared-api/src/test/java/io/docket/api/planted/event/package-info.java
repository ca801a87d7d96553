/** Events that the log could not read back. */
@NullMarked
package io.docket.api.planted.event;

import org.jspecify.annotations.NullMarked;
