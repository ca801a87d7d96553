package io.docket.command.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail, ready to be sent.
 *
 * @param id the event's that it is about, so that it is written once
 * @param person requester whom it goes to; null for mail about an account, which is known by its address only
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
