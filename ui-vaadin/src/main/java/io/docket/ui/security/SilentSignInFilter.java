package io.docket.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs in whoever opens a page with a valid sign-in cookie on a node that does not know them yet. */
final class SilentSignInFilter extends OncePerRequestFilter {
    private final SilentSignIn silently;
    private final CurrentUser user;
    private final SecurityContextRepository contexts;

    SilentSignInFilter(SilentSignIn silently, CurrentUser user, SecurityContextRepository contexts) {
        this.silently = silently;
        this.user = user;
        this.contexts = contexts;
    }

    /** Only pages: a refresh must reach the browser as a new cookie, and is not worth its price for a picture. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequests.isPage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (user.find().isEmpty()) {
            SignInCookie.read(request).ifPresent(token -> silently.with(token)
                    .ifPresentOrElse(
                            signedIn -> enter(signedIn, request, response),
                            () -> SignInCookie.clear(request, response)));
        }
        chain.doFilter(request, response);
    }

    private void enter(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        SignInCookie.write(request, response, signedIn.refreshToken());
    }
}
