/** How messages travel and are stored: JSON, revisions, and the door to the buses. */
@NullMarked
package io.docket.api.wire;

import org.jspecify.annotations.NullMarked;
