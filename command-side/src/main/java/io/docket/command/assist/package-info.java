/** The assistant: when it is asked, what it proposed, and what people made of it. */
@NullMarked
package io.docket.command.assist;

import org.jspecify.annotations.NullMarked;
