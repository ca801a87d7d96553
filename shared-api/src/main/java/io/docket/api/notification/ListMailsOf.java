package io.docket.api.notification;

import io.docket.api.gateway.Query;
import io.docket.api.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Mail to one person about their tickets, newest first, whatever address it went to. Why it could not be delivered is
 * only for administrators.
 */
public record ListMailsOf(PersonId person, @Nullable String after, int limit) implements Query<OutboxPage> {

    @Override
    public Class<OutboxPage> answer() {
        return OutboxPage.class;
    }
}
