package io.docket.ui.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The user name of a sign-in that was refused, kept for the form that comes next and for it alone. It stays in the
 * session: in the address it would be written down by whatever notes addresses.
 */
final class TriedName {
    private static final String ATTRIBUTE = TriedName.class.getName();
    /** Nobody has a longer one; whatever else was typed there is not kept. */
    private static final int LONGEST = 100;

    private TriedName() {}

    static void keep(HttpServletRequest request) {
        var name = request.getParameter("username");
        if (name != null && name.length() <= LONGEST) {
            request.getSession().setAttribute(ATTRIBUTE, name);
        }
    }

    /** Gives it once; empty where nobody tried. */
    static Optional<String> take(@Nullable HttpServletRequest request) {
        var session = request == null ? null : request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String name) || name.isBlank()) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return Optional.of(name);
    }
}
