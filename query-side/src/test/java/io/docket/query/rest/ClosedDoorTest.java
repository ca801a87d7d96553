package io.docket.query.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.docket.api.personal.Door;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ClosedDoorTest {
    private final Door door = new Door();

    @Test
    void nobody_is_let_in_while_it_is_closed() throws Exception {
        door.close();
        for (var path : new String[] {"/", "/api/v1/tickets", "/api/v1/auth/token"}) {
            var refused = answer(path);
            assertThat(refused.getStatus()).isEqualTo(503);
            assertThat(refused.getHeader("Retry-After")).isEqualTo("5");
        }
        assertThat(answer("/actuator/health").getStatus()).isEqualTo(200);
        door.open();
        assertThat(answer("/api/v1/tickets").getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String path) throws Exception {
        var response = new MockHttpServletResponse();
        new ClosedDoor(door).doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }
}
