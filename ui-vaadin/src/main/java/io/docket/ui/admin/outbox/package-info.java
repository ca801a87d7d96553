/** Mail to requesters: what was sent, what waits, and what would be sent if there were a mail server. */
@NullMarked
package io.docket.ui.admin.outbox;

import org.jspecify.annotations.NullMarked;
