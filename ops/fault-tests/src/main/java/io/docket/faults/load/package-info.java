/** People at work on a desk, and what they were told. */
@NullMarked
package io.docket.faults.load;

import org.jspecify.annotations.NullMarked;
