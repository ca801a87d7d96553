/** Breaks the rules between modules, one class each, so that the rules are seen to fail. */
@NullMarked
package io.docket.ui.planted;

import org.jspecify.annotations.NullMarked;
