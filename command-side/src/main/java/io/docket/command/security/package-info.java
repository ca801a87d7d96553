/** Who may send which command: the last word, whatever the edges let through. */
@NullMarked
package io.docket.command.security;

import org.jspecify.annotations.NullMarked;
