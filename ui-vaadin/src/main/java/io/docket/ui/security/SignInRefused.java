package io.docket.ui.security;

import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import org.springframework.security.core.AuthenticationException;

/** The desk did not let someone in; the code says no more than the sign-in page may. */
final class SignInRefused extends AuthenticationException {
    private static final long serialVersionUID = 1L;
    private final ProblemCode code;

    SignInRefused(Refusal refusal) {
        super(refusal.violation().detail(), refusal);
        this.code = refusal.violation().code();
    }

    /** What the sign-in page may tell. */
    static String code(AuthenticationException refused) {
        return refused instanceof SignInRefused known ? known.code.code() : ProblemCode.BUSY.code();
    }
}
