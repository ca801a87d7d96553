/** What every message tells about its origin, beside its content. */
@NullMarked
package io.docket.api.metadata;

import org.jspecify.annotations.NullMarked;
