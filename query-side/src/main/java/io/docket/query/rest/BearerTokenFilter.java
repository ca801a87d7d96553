package io.docket.query.rest;

import io.docket.api.identity.session.AccessTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows callers by their access tokens; a bad one is no caller at all. */
final class BearerTokenFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(BearerTokenFilter.class);
    private static final String SCHEME = "bearer ";

    private final AccessTokens tokens;
    private final SecurityProblems problems;

    BearerTokenFilter(AccessTokens tokens, SecurityProblems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null && header.toLowerCase(Locale.ROOT).startsWith(SCHEME)) {
            try {
                tokens.verify(header.substring(SCHEME.length()).strip()).ifPresent(BearerTokenFilter::know);
            } catch (RuntimeException unknown) { // whether they may still come in cannot be looked up
                LOG.warn("Nobody can be let in at the moment: {}", unknown.toString());
                problems.busy(response);
                return;
            }
        }
        chain.doFilter(request, response);
    }

    private static void know(AccessTokens.Verified verified) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new SignedInPerson(verified.person(), verified.session()));
        SecurityContextHolder.setContext(context);
    }

    /** An answer that is streamed is dispatched once more, on another thread. */
    @Override
    protected boolean shouldNotFilterAsyncDispatch() {
        return false;
    }
}
