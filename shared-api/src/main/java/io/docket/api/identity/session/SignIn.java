package io.docket.api.identity.session;

import io.docket.api.identity.command.Secret;

/**
 * Asks for a session. Refused alike for an unknown name, a wrong password and a deactivated person.
 *
 * @param client network address that the attempt came from, for throttling
 */
public record SignIn(String username, Secret password, String client) {}
