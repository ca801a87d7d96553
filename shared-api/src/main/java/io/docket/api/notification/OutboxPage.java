package io.docket.api.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of the desk's mail, newest first.
 *
 * @param next cursor of the following page; null at the end
 */
public record OutboxPage(List<OutgoingMail> items, @Nullable String next) {}
