package io.docket.command.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.PersonId;
import io.docket.api.identity.command.ChangePassword;
import io.docket.api.identity.command.RegisterPerson;
import io.docket.api.identity.command.Secret;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Test
    void only_a_password_that_is_there_is_hashed_like_one() {
        var contact = person(null);
        assertThat(Fingerprint.of(contact, "a", "one key")).isEqualTo(Fingerprint.of(contact, "a", "another key"));
        var user = person(new Secret("old"));
        assertThat(Fingerprint.of(user, "a", "one key")).isNotEqualTo(Fingerprint.of(user, "a", "another key"));
    }

    private static RegisterPerson person(@Nullable Secret password) {
        return new RegisterPerson(
                new PersonId(new UUID(1, 1)), "Carl", "c@home.example", null, password, Set.of(), Set.of(), null);
    }
}
