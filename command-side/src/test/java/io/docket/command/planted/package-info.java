/** Breaks the rules of the command side, one class each, so that the rules are seen to fail. */
@NullMarked
package io.docket.command.planted;

import org.jspecify.annotations.NullMarked;
