package io.docket.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever was sent away meets the door as a stranger: their session ends before the next page is made. */
final class EndedSessionFilter extends OncePerRequestFilter {
    private final SessionWatch watch;

    EndedSessionFilter(SessionWatch watch) {
        this.watch = watch;
    }

    /** Only pages: the connection that tells a screen to leave must not be cut off before it has. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !PageRequests.isPage(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getSession(false) != null) {
            watch.invalidate(request.getSession(false).getId());
        }
        chain.doFilter(request, response);
    }
}
