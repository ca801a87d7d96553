/** What must be true of a desk after anything. */
@NullMarked
package io.docket.faults.oracle;

import org.jspecify.annotations.NullMarked;
