package io.docket.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what is meant for a host of another name: pages, pushes, and sign-ins of programs. Whoever has not signed in
 * can do nothing else that would have to be refused.
 */
final class KnownHostFilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(KnownHostFilter.class);

    private static final List<String> OTHERS = List.of("/api/", "/v3/", "/swagger-ui", "/actuator");

    private final KnownHosts hosts;
    private final AtomicBoolean told = new AtomicBoolean();

    KnownHostFilter(KnownHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
        return OTHERS.stream().anyMatch(path::startsWith) && !path.startsWith("/api/v1/auth/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (hosts.know(request.getServerName())) {
            chain.doFilter(request, response);
            return;
        }
        if (!told.getAndSet(true)) {
            LOG.warn(
                    "Refused a request to {}. If that is a name of this desk, say so by DOCKET_HOSTS.",
                    request.getServerName());
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
