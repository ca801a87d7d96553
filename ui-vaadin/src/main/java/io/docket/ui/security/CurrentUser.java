package io.docket.ui.security;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in on the screen that the current thread works for, be it a request or a push. */
public final class CurrentUser {

    public SignedIn get() {
        return find().orElseThrow(() -> new Refusal(ProblemCode.UNAUTHENTICATED, "Sign in first."));
    }

    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
