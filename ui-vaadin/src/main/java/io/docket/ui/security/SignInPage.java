package io.docket.ui.security;

import io.docket.api.problem.ProblemCode;
import org.springframework.security.core.AuthenticationException;

/** What the sign-in page has to know. @param demo whether it names the users of the demo desk */
record SignInPage(boolean demo) {

    static String code(AuthenticationException refused) {
        return refused instanceof SignInRefused known ? known.code().code() : ProblemCode.BUSY.code();
    }
}
