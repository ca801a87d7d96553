/** What may be asked of the assistant's ledger. */
@NullMarked
package io.docket.api.assist.command;

import org.jspecify.annotations.NullMarked;
