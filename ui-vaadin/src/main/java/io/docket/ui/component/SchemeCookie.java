package io.docket.ui.component;

import com.vaadin.flow.server.VaadinRequest;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The colour scheme that someone chose in this browser; absent while they follow the system's. */
public final class SchemeCookie {
    public static final String NAME = "docket-scheme";
    private static final Set<String> KNOWN = Set.of("light", "dark");

    private SchemeCookie() {}

    public static Optional<String> read(VaadinRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> cookie.getName().equals(NAME))
                        .map(cookie -> cookie.getValue())
                        .filter(KNOWN::contains)
                        .findFirst();
    }
}
