/** Breaks the rules of the contract, one class each, so that the rules are seen to fail. */
@NullMarked
package io.docket.api.planted;

import org.jspecify.annotations.NullMarked;
