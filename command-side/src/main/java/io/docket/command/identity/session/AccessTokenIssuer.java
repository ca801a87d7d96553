package io.docket.command.identity.session;

import io.docket.api.identity.command.Secret;
import io.jsonwebtoken.Jwts;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** Makes access tokens: who, of which session, at which epoch; never what they may do, which is looked up each time. */
final class AccessTokenIssuer {
    static final Duration VALIDITY = Duration.ofMinutes(15);

    private final SigningKeys keys;

    AccessTokenIssuer(SigningKeys keys) {
        this.keys = keys;
    }

    Secret token(Account account, UUID session, Instant now) {
        var key = keys.current();
        return new Secret(Jwts.builder()
                .header()
                .keyId(key.kid())
                .and()
                .issuer("docket")
                .subject(account.person().toString())
                .claim("sid", session.toString())
                .claim("epoch", account.epoch())
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(VALIDITY)))
                .signWith(key.key(), Jwts.SIG.EdDSA)
                .compact());
    }
}
