package io.docket.api.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of what a person was told, newest first.
 *
 * @param next cursor of the following page; null at the end
 * @param unread how many of all their notifications they have not read yet
 */
public record NotificationPage(
        List<Notification> items, @Nullable String next, long unread) {}
