package io.docket.api.notification;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** Mail to requesters, newest first: sent, waiting, or only shown because no mail server is configured. */
public record ListOutbox(@Nullable String after, int limit) implements Query<OutboxPage> {
    @Override
    public Class<OutboxPage> answer() {
        return OutboxPage.class;
    }
}
