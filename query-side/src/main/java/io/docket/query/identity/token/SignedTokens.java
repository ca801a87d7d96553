package io.docket.query.identity.token;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.session.AccessTokens;
import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.Key;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Believes tokens that carry our signature and nothing else: one algorithm, keys by our own ids only, no compression,
 * and none of the headers by which a token could bring its own key.
 */
public final class SignedTokens implements AccessTokens {
    private static final int LONGEST = 2_000;
    /** Nothing else is worth a look into the database. */
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final SessionKeys keys;
    private final EndedSessions ended;
    private final JwtParser parser;

    public SignedTokens(JdbcClient sql, InstantSource clock) {
        keys = new SessionKeys(sql);
        ended = new EndedSessions(sql, clock);
        parser = Jwts.parser()
                .keyLocator(this::key)
                .requireIssuer("docket")
                .clock(() -> Date.from(clock.instant()))
                .sig()
                .clear()
                .add(Jwts.SIG.EdDSA)
                .and()
                .zip()
                .clear()
                .and()
                .build();
    }

    @Override
    public Optional<Verified> verify(String token) {
        if (token.length() > LONGEST || !isWritten(token)) {
            return Optional.empty();
        }
        try {
            return verified(parser.parseSignedClaims(token).getPayload());
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * Three parts in base64url as the standard writes it. The parser would overlook padding, bits that nobody reads and
     * what stands behind the signature: one token could be written in many ways.
     */
    private static boolean isWritten(String token) {
        var parts = token.split("\\.", -1);
        return parts.length == 3 && Stream.of(parts).allMatch(SignedTokens::isBase64Url);
    }

    private static boolean isBase64Url(String part) {
        try {
            var bytes = Base64.getUrlDecoder().decode(part);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<Verified> verified(Claims claims) {
        var person = UUID.fromString(String.valueOf(claims.getSubject()));
        var session = UUID.fromString(String.valueOf(claims.get("sid")));
        var epoch = claims.get("epoch", Integer.class);
        return claims.getExpiration() == null || epoch == null || ended.include(session, person, epoch)
                ? Optional.empty()
                : Optional.of(new Verified(new PersonId(person), session));
    }

    private Key key(Header header) {
        return Optional.ofNullable(header.get("kid"))
                .map(Object::toString)
                .filter(KID.asMatchPredicate())
                .flatMap(keys::key)
                .orElseThrow(() -> new UnsupportedJwtException("Not signed with a key of ours"));
    }
}
