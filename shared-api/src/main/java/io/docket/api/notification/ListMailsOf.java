package io.docket.api.notification;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/** Mail to one person, newest first, whatever address it went to. */
public record ListMailsOf(PersonId person, @Nullable String after, int limit) implements Query<OutboxPage> {

    @Override
    public Class<OutboxPage> answer() {
        return OutboxPage.class;
    }
}
