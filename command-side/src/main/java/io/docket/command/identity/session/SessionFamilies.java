package io.docket.command.identity.session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The rows of sessions. */
interface SessionFamilies extends Repository<SessionFamily, UUID> {

    SessionFamily save(SessionFamily family);

    Optional<SessionFamily> findById(UUID id);

    /** @return 1 for whoever ends it first */
    @Modifying
    @Query("update SessionFamily f set f.endedAt = :at where f.id = :id and f.endedAt is null")
    int end(UUID id, Instant at);

    @Modifying
    @Query("delete from SessionFamily f where f.person = :person and f.expiresAt < :now")
    void forgetExpired(UUID person, Instant now);
}
