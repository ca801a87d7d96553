package io.docket.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class SameOriginFilterTest {
    private static final String FILE = "multipart/form-data; boundary=b";

    @Test
    void a_file_of_a_program_is_not_read_before_it_is_known_who_sends_it() throws Exception {
        assertThat(status("/api/v1/imports", "format=uci-incidents", FILE)).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"v-r=uidl", "v-r=heartbeat", "%76-r=uidl"})
    void what_speaks_to_screens_comes_from_a_page_of_ours_under_whatever_name(String query) throws Exception {
        assertThat(status("/", query, "application/json")).isEqualTo(403);
        assertThat(status("/api/v1", query, "application/json")).isEqualTo(403);
        assertThat(status("/api/v1", query, FILE)).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost, , 200",
        "http://evil.example, , 403",
        "null, , 403",
        ", same-origin, 200",
        ", cross-site, 403",
        ", , 200",
    })
    void who_signs_in_comes_from_a_page_of_ours_or_from_no_page(String origin, String site, int status)
            throws Exception {
        var request = new MockHttpServletRequest("POST", "/login");
        request.setServletPath("/login");
        if (origin != null) {
            request.addHeader("Origin", origin);
        }
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        assertThat(status(request)).isEqualTo(status);
    }

    private static int status(String path, String query, String type) throws Exception {
        var request = new MockHttpServletRequest("POST", path) {
            @Override
            public String getParameter(String name) {
                if (query.startsWith("format")) {
                    throw new AssertionError("the body was read");
                }
                return query.substring(query.indexOf('=') + 1);
            }
        };
        request.setServletPath(path);
        request.setQueryString(query);
        request.setContentType(type);
        return status(request);
    }

    private static int status(MockHttpServletRequest request) throws Exception {
        var response = new MockHttpServletResponse();
        new SameOriginFilter().doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }
}
