/** Texts about a person, which can be forgotten without touching the history around them. */
@NullMarked
package io.docket.api.personal;

import org.jspecify.annotations.NullMarked;
