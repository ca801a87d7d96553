package io.docket.command.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be sent.
 *
 * @param id the event's that it is about, so that it is written once
 * @param person whom it goes to; null where that is not known, as shortly after they were registered
 * @param messageId stable: a repeat is recognised by the receiver
 * @param inReplyTo message id of the mail that began the conversation
 */
record Mail(
        UUID id,
        @Nullable UUID ticket,
        @Nullable UUID person,
        String recipient,
        String subject,
        String text,
        String html,
        String messageId,
        @Nullable String inReplyTo,
        Instant at) {}
