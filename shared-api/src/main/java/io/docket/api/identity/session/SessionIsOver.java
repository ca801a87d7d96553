package io.docket.api.identity.session;

import io.docket.api.gateway.Query;
import java.util.UUID;

/**
 * Whether a session of the caller's own was ended lately, by signing out or by another password.
 *
 * @param family identifies the session through all its refreshes
 * @param epoch at which it was begun
 */
public record SessionIsOver(UUID family, int epoch) implements Query<Boolean> {

    @Override
    public Class<Boolean> answer() {
        return Boolean.class;
    }
}
