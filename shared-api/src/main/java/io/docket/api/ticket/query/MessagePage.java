package io.docket.api.ticket.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some messages.
 *
 * @param next cursor of the following page; null at the end
 */
public record MessagePage(List<Message> items, @Nullable String next) {}
