/** What is decided. */
@NullMarked
package io.docket.command;

import org.jspecify.annotations.NullMarked;
