/** Passwords and one-time links: what is good enough, and how they are kept without being known. */
@NullMarked
package io.docket.command.identity.password;

import org.jspecify.annotations.NullMarked;
