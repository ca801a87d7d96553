package io.docket.command.identity.password;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.identity.command.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordsMustBeStrongTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "eleven char",
                "aaaaaaaaaaaaaaaa",
                "abababababab",
                "Password1234",
                "password!!!!!!",
                "123456789012",
                "QWERTYUIOPASDFGHJKL",
                "anna and her cat",
                "my name is ANNA"
            })
    void weak_passwords_are_refused(String password) {
        assertThat(new PasswordsMustBeStrong(new Secret(password), "anna").isViolated())
                .isTrue();
    }

    @Test
    void a_password_is_not_endless() {
        assertThat(new PasswordsMustBeStrong(new Secret("four quiet otters ".repeat(12)), "anna").isViolated())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"four quiet otters", "Kü7#mwlq0-zz", "пароль из слов"})
    void long_and_unusual_ones_are_taken(String password) {
        assertThat(new PasswordsMustBeStrong(new Secret(password), "anna").isViolated())
                .isFalse();
        assertThat(new PasswordsMustBeStrong(new Secret(password), null).isViolated())
                .isFalse();
    }
}
