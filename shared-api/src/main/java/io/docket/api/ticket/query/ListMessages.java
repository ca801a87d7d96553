package io.docket.api.ticket.query;

import io.docket.api.gateway.Query;
import org.jspecify.annotations.Nullable;

/** A conversation, oldest first; notes only for those who may read them. */
public record ListMessages(String ref, @Nullable String after, int limit) implements Query<MessagePage> {

    @Override
    public Class<MessagePage> answer() {
        return MessagePage.class;
    }
}
