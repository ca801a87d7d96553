package io.docket.command.identity.session;

import io.docket.api.identity.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One session, through all its refreshes. */
@Entity
@Table(name = "session_family")
class SessionFamily {

    @Id
    private UUID id = new UUID(0, 0);

    private UUID person = new UUID(0, 0);
    private int epoch;
    private Instant createdAt = Instant.EPOCH;
    private Instant expiresAt = Instant.EPOCH;
    private @Nullable Instant endedAt;

    SessionFamily() {}

    SessionFamily(UUID id, Account account, Instant createdAt, Instant expiresAt) {
        this.id = id;
        person = account.person().value();
        epoch = account.epoch();
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    UUID id() {
        return id;
    }

    PersonId person() {
        return new PersonId(person);
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    int epoch() {
        return epoch;
    }
}
