package io.docket.api.identity.session;

import io.docket.api.identity.command.Secret;

/** Trades a refresh token for a new pair; using one twice ends the whole family. */
public record RefreshSession(Secret refreshToken) {}
