/** How identifiers are made, so that the same cause always gives the same id. */
@NullMarked
package io.docket.api.id;

import org.jspecify.annotations.NullMarked;
