package io.docket.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class TriedNameTest {
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/login");

    @Test
    void the_name_is_there_for_the_next_form_and_for_no_other() {
        request.setParameter("username", "agent");
        request.setParameter("password", "wrong");

        TriedName.keep(request);

        assertThat(TriedName.take(request)).hasValue("agent");
        assertThat(TriedName.take(request)).isEmpty();
    }

    @Test
    void nothing_is_kept_of_what_can_be_no_name() {
        TriedName.keep(request);
        assertThat(request.getSession(false)).isNull();

        request.setParameter("username", "a".repeat(10_000));
        TriedName.keep(request);
        assertThat(TriedName.take(request)).isEmpty();
        assertThat(TriedName.take(null)).isEmpty();
    }
}
