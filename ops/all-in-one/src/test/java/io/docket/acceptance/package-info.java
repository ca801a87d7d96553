/** The desk as a whole, seen from outside: over REST by its contract, and in the browser by its stories. */
@NullMarked
package io.docket.acceptance;

import org.jspecify.annotations.NullMarked;
