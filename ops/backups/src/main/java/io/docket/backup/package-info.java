/** Commands that back a desk up while it runs, and put it back to any second since. */
@NullMarked
package io.docket.backup;

import org.jspecify.annotations.NullMarked;
