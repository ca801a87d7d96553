/** How imports go. */
@NullMarked
package io.docket.query.imports;

import org.jspecify.annotations.NullMarked;
