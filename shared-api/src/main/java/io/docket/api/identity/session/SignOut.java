package io.docket.api.identity.session;

import io.docket.api.identity.command.Secret;

/** Ends the session that the refresh token belongs to, here and on every node. */
public record SignOut(Secret refreshToken) {}
