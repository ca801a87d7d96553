package io.docket.command.identity.session;

import io.docket.api.id.Uuids;
import io.jsonwebtoken.security.Jwks;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk's Ed25519 key, made when first needed and shared by all nodes. */
final class SigningKeys {
    private static final String NEWEST = """
            select signing_key.kid, private_key from signing_key join session_key using (kid)
            order by created_at desc limit 1""";

    private final JdbcClient sql;
    private final TransactionTemplate transactions;
    private volatile @Nullable SigningKey known;

    SigningKeys(JdbcClient sql, TransactionTemplate transactions) {
        this.sql = sql;
        this.transactions = transactions;
    }

    SigningKey current() {
        var key = known;
        if (key == null) {
            key = newest().orElseGet(this::made);
            known = key;
        }
        return key;
    }

    private Optional<SigningKey> newest() {
        return sql.sql(NEWEST)
                .query((row, number) -> new SigningKey(row.getString("kid"), decode(row.getBytes("private_key"))))
                .optional();
    }

    /** Nodes that start together wait for each other here, and then use what the first has made. */
    private SigningKey made() {
        return transactions.execute(status -> {
            sql.sql("select pg_advisory_xact_lock(hashtext('docket signing key'))")
                    .query(result -> {});
            return newest().orElseGet(() -> save(Jwks.CRV.Ed25519.keyPair().build()));
        });
    }

    private SigningKey save(KeyPair pair) {
        var kid = Uuids.next().toString();
        sql.sql("insert into session_key (kid, public_key) values (?, ?)")
                .params(kid, pair.getPublic().getEncoded())
                .update();
        sql.sql("insert into signing_key (kid, private_key) values (?, ?)")
                .params(kid, pair.getPrivate().getEncoded())
                .update();
        return new SigningKey(kid, pair.getPrivate());
    }

    private static PrivateKey decode(byte[] encoded) {
        try {
            return KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The signing key cannot be read", e);
        }
    }
}
