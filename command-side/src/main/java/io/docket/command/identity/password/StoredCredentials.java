package io.docket.command.identity.password;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the companion rows that commands committed. */
public final class StoredCredentials implements Credentials {
    private final JdbcClient sql;

    public StoredCredentials(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> hash(UUID owner, String kind) {
        return sql.sql("""
                        select hash from credential
                        where owner = ? and kind = ? and (expires_at is null or expires_at > now())""").params(owner, kind).query(String.class).optional();
    }

    @Override
    public Optional<UUID> owner(String kind, String hash) {
        return sql.sql("""
                        select owner from credential
                        where kind = ? and hash = ? and (expires_at is null or expires_at > now())""").params(kind, hash).query(UUID.class).optional();
    }
}
