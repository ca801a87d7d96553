package io.docket.query.identity.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The public keys that tokens may be signed with. A key never changes; only those that exist are kept in memory. */
final class SessionKeys {
    private final JdbcClient sql;
    private final Map<String, PublicKey> keys = new ConcurrentHashMap<>();

    SessionKeys(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<PublicKey> key(String kid) {
        return Optional.ofNullable(keys.get(kid)).or(() -> read(kid));
    }

    private Optional<PublicKey> read(String kid) {
        var key = sql.sql("select public_key from session_key where kid = ?")
                .param(kid)
                .query(byte[].class)
                .optional()
                .map(SessionKeys::decode);
        key.ifPresent(found -> keys.put(kid, found));
        return key;
    }

    private static PublicKey decode(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A session key cannot be read", e);
        }
    }
}
