/** What the assistant proposed, and what people made of it. */
@NullMarked
package io.docket.api.assist.event;

import org.jspecify.annotations.NullMarked;
