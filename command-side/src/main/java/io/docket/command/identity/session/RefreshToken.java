package io.docket.command.identity.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A token that continues a session, once. */
@Entity
@Table(name = "refresh_token")
class RefreshToken {

    @Id
    private String hash = "";

    private UUID family = new UUID(0, 0);
    private Instant expiresAt = Instant.EPOCH;
    private @Nullable Instant usedAt;

    RefreshToken() {}

    RefreshToken(String hash, UUID family, Instant expiresAt) {
        this.hash = hash;
        this.family = family;
        this.expiresAt = expiresAt;
    }

    UUID family() {
        return family;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
