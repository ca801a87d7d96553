/** The log in words: what happened as sentences, with everyone called what they were called then. */
@NullMarked
package io.docket.query.narrative;

import org.jspecify.annotations.NullMarked;
