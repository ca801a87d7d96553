/** Bringing histories of other desks into this one. */
@NullMarked
package io.docket.api.imports;

import org.jspecify.annotations.NullMarked;
