package io.docket.command.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.command.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Argon2PasswordsTest {
    private final Passwords passwords = new Argon2Passwords(1);
    private final Secret secret = new Secret("four quiet otters");

    @Test
    void a_password_matches_its_own_hash_only() {
        var hash = Optional.of(passwords.hash(secret));
        assertThat(passwords.match(secret, hash)).isTrue();
        assertThat(passwords.match(new Secret("four quiet otter"), hash)).isFalse();
    }

    @Test
    void it_is_argon2id_and_salted() {
        assertThat(passwords.hash(secret))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$")
                .isNotEqualTo(passwords.hash(secret));
    }

    @Test
    void every_character_of_a_long_password_counts() {
        var long72 = "x".repeat(72);
        var hash = Optional.of(passwords.hash(new Secret(long72 + "one")));
        assertThat(passwords.match(new Secret(long72 + "two"), hash)).isFalse();
    }

    @Test
    void nobodys_password_matches_nothing() {
        assertThat(passwords.match(new Secret("nobody has this password"), Optional.empty()))
                .isFalse();
    }
}
