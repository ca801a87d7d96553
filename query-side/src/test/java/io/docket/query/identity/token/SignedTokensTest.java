package io.docket.query.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.session.AccessTokens;
import io.docket.api.scratch.MigratedDatabase;
import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.security.Jwks;
import io.jsonwebtoken.security.Keys;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignedTokensTest {
    private static final PersonId ANNA = PersonId.next();
    private static final UUID SESSION = UUID.randomUUID();

    private final JdbcClient sql = MigratedDatabase.create().sql();
    private final KeyPair pair = Jwks.CRV.Ed25519.keyPair().build();
    private Instant now = Instant.parse("2026-03-01T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final AccessTokens tokens = new SignedTokens(sql, clock);

    @BeforeEach
    void a_key_is_known() {
        sql.sql("insert into session_key (kid, public_key) values ('ours', ?)")
                .param(pair.getPublic().getEncoded())
                .update();
    }

    @Test
    void our_own_token_is_believed() {
        assertThat(tokens.verify(token(2))).contains(new AccessTokens.Verified(ANNA, SESSION));
    }

    @Test
    void an_expired_token_is_not() {
        var token = token(0);
        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void a_token_that_was_believed_is_not_any_more_once_it_has_expired() {
        var token = token(0);
        assertThat(tokens.verify(token)).isPresent();
        now = now.plus(Duration.ofMinutes(15)).plusSeconds(1);
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void a_key_made_later_is_found() {
        var other = Jwks.CRV.Ed25519.keyPair().build();
        var token = claims(0)
                .header()
                .keyId("new")
                .and()
                .signWith(other.getPrivate())
                .compact();
        assertThat(tokens.verify(token)).isEmpty();
        sql.sql("insert into session_key (kid, public_key) values ('new', ?)")
                .param(other.getPublic().getEncoded())
                .update();
        assertThat(tokens.verify(token)).isPresent();
    }

    @Test
    void a_session_that_was_ended_is_over_within_a_second() {
        var token = token(0);
        assertThat(tokens.verify(token)).isPresent();
        sql.sql("insert into ended_session (family) values (?)").param(SESSION).update();
        assertThat(tokens.verify(token)).as("known from memory").isPresent();
        now = now.plusMillis(1_001);
        assertThat(tokens.verify(token)).isEmpty();
    }

    @Test
    void what_ended_all_of_a_persons_sessions_ends_older_tokens_and_spares_newer_ones() {
        sql.sql("""
                insert into person (id, name, email, active, roles, groups, epoch, sessions_ended_at, position, words)
                values (?, 'Anna', 'a@b', true, '{}', '{}', 3, now(), 9, '')""").param(ANNA.value()).update();
        assertThat(tokens.verify(token(2))).isEmpty();
        assertThat(tokens.verify(token(3))).isPresent();
        assertThat(tokens.verify(token(4))).as("newer than the read model").isPresent();
    }

    @Test
    void a_session_that_its_person_kept_goes_on_until_something_else_ends_it() {
        sql.sql("""
                insert into person (id, name, email, active, roles, groups, epoch, sessions_ended_at, position, words)
                values (?, 'Anna', 'a@b', true, '{}', '{}', 3, now(), 9, '')""").param(ANNA.value()).update();
        keep(PersonId.next());
        assertThat(tokens.verify(token(2))).as("kept by somebody else").isEmpty();
        keep(ANNA);
        now = now.plusMillis(1_001);
        assertThat(tokens.verify(token(2))).isPresent();
        sql.sql("update person set epoch = 4").update();
        now = now.plusMillis(1_001);
        assertThat(tokens.verify(token(2))).isEmpty();
    }

    private void keep(PersonId owner) {
        sql.sql("insert into kept_session (family, owner, epoch) values (?, ?, 3)")
                .params(SESSION, owner.value())
                .update();
    }

    @Test
    void another_key_under_our_name_is_not_believed() {
        var other = Jwks.CRV.Ed25519.keyPair().build();
        assertThat(tokens.verify(ours(claims(0)).signWith(other.getPrivate()).compact()))
                .isEmpty();
    }

    @Test
    void our_public_key_is_no_shared_secret() {
        var secret = Keys.hmacShaKeyFor(pair.getPublic().getEncoded());
        assertThat(tokens.verify(ours(claims(0)).signWith(secret).compact())).isEmpty();
    }

    @Test
    void other_algorithms_are_not_believed_even_with_a_known_key() {
        var elliptic = Jwts.SIG.ES256.keyPair().build();
        assertThat(tokens.verify(ours(claims(0)).signWith(elliptic.getPrivate()).compact()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "None", "NONE", "HS256", "EdDSA"})
    void a_token_without_a_signature_is_not_believed(String algorithm) {
        var header = encoded("{\"alg\":\"" + algorithm + "\",\"kid\":\"ours\"}");
        var payload = token(0).split("\\.")[1];
        assertThat(tokens.verify(header + "." + payload + ".")).isEmpty();
        assertThat(tokens.verify(header + "." + payload)).isEmpty();
    }

    @Test
    void a_token_brings_no_key_of_its_own() {
        var own = Jwks.CRV.Ed25519.keyPair().build();
        var jwk = Jwks.builder().octetKey(own.getPublic()).build();
        assertThat(tokens.verify(claims(0)
                        .header()
                        .jwk(jwk)
                        .and()
                        .signWith(own.getPrivate())
                        .compact()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../etc/passwd", "ours' or '1'='1", "unknown"})
    void a_key_is_named_by_our_own_ids_only(String kid) {
        assertThat(tokens.verify(claims(0)
                        .header()
                        .add("kid", kid)
                        .and()
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
    }

    @Test
    void a_packed_token_is_not_unpacked() {
        assertThat(tokens.verify(ours(claims(0))
                        .compressWith(Jwts.ZIP.DEF)
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
    }

    @Test
    void a_changed_token_is_not_believed() {
        var parts = token(0).split("\\.");
        var payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        var changed = payload.replace(ANNA.toString(), PersonId.next().toString());
        assertThat(tokens.verify(parts[0] + "." + encoded(changed) + "." + parts[2]))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"=", "==", "A", "AA==", "!", ".", ".AAAA", " ", "\n", "%3D", "\u00e9", "\u0000"})
    void nothing_stands_behind_the_signature(String more) {
        assertThat(tokens.verify(token(0) + more)).isEmpty();
    }

    @Test
    void a_token_is_written_in_one_way() {
        var parts = token(0).split("\\.");
        assertThat(tokens.verify(parts[0] + "=." + parts[1] + "." + parts[2])).isEmpty();
        assertThat(tokens.verify(parts[0] + "." + parts[1] + "=." + parts[2])).isEmpty();
        assertThat(tokens.verify(parts[0] + "." + parts[1] + ". " + parts[2])).isEmpty();
        // 64 bytes leave 4 bits of the last character over, which nobody reads.
        var last = parts[2].charAt(parts[2].length() - 1);
        var twin = parts[2].substring(0, parts[2].length() - 1) + (char) (last + 1);
        assertThat(Base64.getUrlDecoder().decode(twin))
                .isEqualTo(Base64.getUrlDecoder().decode(parts[2]));
        assertThat(tokens.verify(parts[0] + "." + parts[1] + "." + twin)).isEmpty();
    }

    @Test
    void a_token_of_another_issuer_or_without_an_end_is_not_believed() {
        assertThat(tokens.verify(ours(claims(0).issuer("other"))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
        assertThat(tokens.verify(ours(claims(0).expiration(null))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
        assertThat(tokens.verify(ours(claims(0).claim("epoch", null))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
        assertThat(tokens.verify(ours(claims(0).claim("sid", null))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
        assertThat(tokens.verify(ours(claims(0).subject("anna"))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
        assertThat(tokens.verify(ours(claims(0).subject(null))
                        .signWith(pair.getPrivate())
                        .compact()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "a.b.c", "....", "a.b.c.d.e", "eyJhbGciOiJkaXIifQ..a.b.c"})
    void what_is_no_token_is_no_token(String text) {
        assertThat(tokens.verify(text)).isEmpty();
        assertThat(tokens.verify(text + "x".repeat(100_000))).isEmpty();
    }

    private String token(int epoch) {
        return ours(claims(epoch)).signWith(pair.getPrivate()).compact();
    }

    private JwtBuilder claims(int epoch) {
        return Jwts.builder()
                .issuer("docket")
                .subject(ANNA.toString())
                .claim("sid", SESSION.toString())
                .claim("epoch", epoch)
                .issuedAt(Date.from(now))
                .expiration(Date.from(now.plus(Duration.ofMinutes(15))));
    }

    private static JwtBuilder ours(JwtBuilder token) {
        return token.header().keyId("ours").and();
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
