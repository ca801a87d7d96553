package io.docket.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownHostsTest {
    private static final KnownHosts ON_ITS_MACHINE =
            KnownHosts.of("127.0.0.1", "https://desk.bank.example/", List.of("desk.internal", " Desk2.internal "));

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "localhost", "LOCALHOST", "desk.localhost", "[::1]"})
    void a_desk_on_the_loopback_address_goes_by_the_names_of_its_machine(String host) {
        assertThat(ON_ITS_MACHINE.know(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk.bank.example", "Desk.Bank.Example", "desk.internal", "desk2.internal"})
    void and_by_those_that_it_was_given(String host) {
        assertThat(ON_ITS_MACHINE.know(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rebound.example",
                "127.0.0.1.rebound.example",
                "localhost.rebound.example",
                "10.0.0.1",
                "",
                "[::2]"
            })
    void and_by_no_others(String host) {
        assertThat(ON_ITS_MACHINE.know(host)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "10.0.0.1"})
    void a_desk_that_others_can_reach_has_names_that_it_does_not_know(String address) {
        assertThat(KnownHosts.of(address, "http://127.0.0.1:8080", List.of()).know("desk.bank.example"))
                .isTrue();
    }

    @Test
    void what_is_no_address_gives_no_name() {
        assertThat(KnownHosts.of("localhost", "not a url", List.of()).names()).isEmpty();
    }
}
