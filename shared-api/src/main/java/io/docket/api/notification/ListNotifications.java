package io.docket.api.notification;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** What the caller was told, newest first. */
public record ListNotifications(@Nullable String after, int limit) implements Query<NotificationPage> {
    @Override
    public Class<NotificationPage> answer() {
        return NotificationPage.class;
    }
}
