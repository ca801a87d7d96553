package io.docket.command.identity.session;

import java.security.PrivateKey;

/**
 * What access tokens are signed with.
 *
 * @param kid its name in their headers
 */
record SigningKey(String kid, PrivateKey key) {

    @Override
    public String toString() {
        return kid;
    }
}
