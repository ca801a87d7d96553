package io.docket.api.notification;

import io.docket.api.gateway.Instruction;

/** Remembers that the caller has read what they were told, up to a notification's id. Nobody's history. */
public record MarkNotificationsRead(long upTo) implements Instruction<NotificationPage> {
    @Override
    public Class<NotificationPage> answer() {
        return NotificationPage.class;
    }
}
