package io.docket.api.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record NotificationPage(
        List<Notification> items, @Nullable String next, long unread) {}
