/** The assistant's proposals, and what became of them. */
@NullMarked
package io.docket.query.assist;

import org.jspecify.annotations.NullMarked;
