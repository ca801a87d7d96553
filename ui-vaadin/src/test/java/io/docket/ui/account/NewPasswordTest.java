package io.docket.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NewPasswordTest {
    @Test
    void a_short_one_is_not_sent() {
        assertThat(new NewPassword("eleven-char", "eleven-char").fault()).isEqualTo("account.too-short");
    }

    @Test
    void a_slip_is_told() {
        assertThat(new NewPassword("a-long-password", "a-long-pasword").fault()).isEqualTo("account.different");
    }

    @Test
    void a_long_one_typed_twice_is_sent_and_never_printed() {
        var password = new NewPassword("a-long-password", "a-long-password");

        assertThat(password.fault()).isEmpty();
        assertThat(password).hasToString("***");
    }
}
