/** Commands that compare what a desk has stored with what proves it, with no desk. */
@NullMarked
package io.docket.verifier;

import org.jspecify.annotations.NullMarked;
