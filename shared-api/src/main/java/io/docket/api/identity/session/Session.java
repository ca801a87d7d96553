package io.docket.api.identity.session;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.Secret;
import java.util.UUID;

/**
 * A session just begun or continued.
 *
 * @param family identifies the session through all its refreshes; access tokens carry it as {@code sid}
 * @param epoch how many events had ended sessions of the person: one more ends this one too
 * @param expiresIn seconds that the access token lasts
 */
public record Session(
        PersonId person, UUID family, int epoch, Secret accessToken, Secret refreshToken, long expiresIn) {}
