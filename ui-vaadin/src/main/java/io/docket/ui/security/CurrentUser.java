package io.docket.ui.security;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on the screen that the current thread works for, be it a request or a push. */
public final class CurrentUser {

    public SignedIn get() {
        return find().orElseThrow(() -> new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in first."));
    }

    /** Network address from which the screen is used; null where it moves by itself. */
    public @Nullable String client() {
        var request = VaadinRequest.getCurrent();
        if (request != null) {
            return request.getRemoteAddr();
        }
        var session = VaadinSession.getCurrent();
        return session == null ? null : session.getBrowser().getAddress();
    }

    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
