package io.docket.query.identity.token;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.session.AccessTokens.Verified;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.MalformedJwtException;
import java.time.Instant;
import java.util.UUID;

/**
 * What a token of ours says.
 *
 * @param epoch how many events had ended the person's sessions when it was made
 * @param until last moment at which it holds
 */
record Statement(PersonId person, UUID session, int epoch, Instant until) {

    static Statement of(Claims claims) {
        var epoch = claims.get("epoch", Integer.class);
        var until = claims.getExpiration();
        if (epoch == null || until == null) {
            throw new MalformedJwtException("Lacks its epoch or its end");
        }
        return new Statement(
                new PersonId(UUID.fromString(String.valueOf(claims.getSubject()))),
                UUID.fromString(String.valueOf(claims.get("sid"))),
                epoch,
                until.toInstant());
    }

    Verified verified() {
        return new Verified(person, session);
    }
}
