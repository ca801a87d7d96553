/** Mail to requesters: what is written, and getting it sent. */
@NullMarked
package io.docket.command.notification;

import org.jspecify.annotations.NullMarked;
