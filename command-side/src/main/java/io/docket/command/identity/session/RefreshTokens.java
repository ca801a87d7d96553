package io.docket.command.identity.session;

import java.time.Instant;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of refresh tokens. */
interface RefreshTokens extends Repository<RefreshToken, String> {

    RefreshToken save(RefreshToken token);

    Optional<RefreshToken> findById(String hash);

    /** @return 1 for whoever comes first, 0 for everybody after */
    @Modifying
    @Query("update RefreshToken t set t.usedAt = :at where t.hash = :hash and t.usedAt is null")
    int spend(String hash, Instant at);
}
