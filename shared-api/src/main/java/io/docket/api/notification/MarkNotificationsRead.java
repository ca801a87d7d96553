package io.docket.api.notification;

import io.docket.api.gateway.Query;

/** Remembers that the caller has read what they were told, up to a notification's id. Nobody's history. */
public record MarkNotificationsRead(long upTo) implements Query<NotificationPage> {
    @Override
    public Class<NotificationPage> answer() {
        return NotificationPage.class;
    }
}
