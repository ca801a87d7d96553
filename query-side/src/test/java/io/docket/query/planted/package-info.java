/** Breaks the rules of the query side, one class each, so that the rules are seen to fail. */
@NullMarked
package io.docket.query.planted;

import org.jspecify.annotations.NullMarked;
