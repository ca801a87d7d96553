/** The assistant without a network: sentence embeddings in process, and the desk's own solved tickets. */
@NullMarked
package io.docket.command.assist.local;

import org.jspecify.annotations.NullMarked;
