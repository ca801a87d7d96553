package io.docket.query.identity.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.docket.api.identity.session.AccessTokens;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.MalformedJwtException;
import io.jsonwebtoken.UnsupportedJwtException;
import java.security.Key;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Believes tokens that carry our signature and nothing else: one algorithm, keys by our own ids only, no compression,
 * and none of the headers by which a token could bring its own key.
 */
public final class SignedTokens implements AccessTokens {
    private static final int LONGEST = 2_000;
    private static final int REMEMBERED = 2_000;
    /** Of a token. */
    private static final Duration LIFE = Duration.ofMinutes(15);

    /** Nothing else is worth a look into the database. */
    private static final Pattern KID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    private final SessionKeys keys;
    private final EndedSessions ended;
    private final JwtParser parser;
    private final InstantSource clock;

    /** By token: to verify a signature costs more than all else of a small read. */
    private final Cache<String, Statement> believed =
            Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(LIFE).build();

    public SignedTokens(JdbcClient sql, InstantSource clock) {
        this.clock = clock;
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
        if (token.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(believed.get(token, this::read))
                    .filter(this::holds)
                    .map(Statement::verified);
        } catch (JwtException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Only what was signed by us is worth remembering: nobody else may drive out what is. */
    private Statement read(String token) {
        if (!isWritten(token)) {
            throw new MalformedJwtException("Not written as the standard has it");
        }
        return Statement.of(parser.parseSignedClaims(token).getPayload());
    }

    private boolean holds(Statement statement) {
        return !clock.instant().isAfter(statement.until())
                && !ended.include(statement.session(), statement.person().value(), statement.epoch());
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

    private Key key(Header header) {
        return Optional.ofNullable(header.get("kid"))
                .map(Object::toString)
                .filter(KID.asMatchPredicate())
                .flatMap(keys::key)
                .orElseThrow(() -> new UnsupportedJwtException("Not signed with a key of ours"));
    }
}
