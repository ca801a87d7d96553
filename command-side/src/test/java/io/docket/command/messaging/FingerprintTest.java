package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.Secret;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class FingerprintTest {
    private static final ChangePassword SECRET =
            new ChangePassword(new PersonId(new UUID(1, 1)), new Secret("old"), new Secret("new"));

    @Test
    void the_same_request_has_the_same_fingerprint_and_another_has_another() {
        assertThat(Fingerprint.of("command", "a", "salt"))
                .isEqualTo(Fingerprint.of("command", "a", "salt"))
                .isNotEqualTo(Fingerprint.of("command", "b", "salt"));
        assertThat(Fingerprint.of(SECRET, "a", "salt"))
                .isEqualTo(Fingerprint.of(SECRET, "a", "salt"))
                .isNotEqualTo(Fingerprint.of(SECRET, "b", "salt"));
    }

    @Test
    void a_password_cannot_be_looked_up_by_its_fingerprint() {
        assertThat(Fingerprint.of(SECRET, "a", "one person's key"))
                .isNotEqualTo(Fingerprint.of(SECRET, "a", "another's key"));
    }
}
