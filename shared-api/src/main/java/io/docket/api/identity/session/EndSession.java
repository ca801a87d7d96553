package io.docket.api.identity.session;

import java.util.UUID;

/**
 * Ends a session of the caller's own, here and on every node.
 *
 * @param session the family of its tokens
 */
public record EndSession(UUID session) {}
