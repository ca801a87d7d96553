/** How commands are carried out: without a transaction, at most once, and with their origin written down. */
@NullMarked
package io.docket.command.messaging;

import org.jspecify.annotations.NullMarked;
