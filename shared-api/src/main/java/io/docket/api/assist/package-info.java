/** The words in which both sides speak of the assistant's proposals. */
@NullMarked
package io.docket.api.assist;

import org.jspecify.annotations.NullMarked;
