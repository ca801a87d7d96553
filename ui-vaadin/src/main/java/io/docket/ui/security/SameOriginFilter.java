package io.docket.ui.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses pushes, heartbeats, screen messages and sign-ins that do not come from a page of ours. The framework versions
 * that check this by themselves cannot be had. Path and parameter are read decoded, as the framework reads them.
 */
final class SameOriginFilter extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = path(request);
        return !isSignIn(request)
                && (isFileOfAProgram(path, request) || !path.contains("/VAADIN/push") && isFirstPage(request));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (fromOurPage(request) || isSignIn(request) && fromNoPage(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getServletPath() + Objects.requireNonNullElse(request.getPathInfo(), "");
    }

    /** A foreign page that signs somebody in as its own user reads what they then write. */
    private static boolean isSignIn(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && path(request).equals("/login");
    }

    /** Browsers always name the page that a form is sent from; programs name none. */
    private static boolean fromNoPage(HttpServletRequest request) {
        return request.getHeader("Origin") == null && request.getHeader("Sec-Fetch-Site") == null;
    }

    /**
     * These never come to the framework, and a parameter is only found once the whole of them was read: from anybody.
     */
    private static boolean isFileOfAProgram(String path, HttpServletRequest request) {
        return path.startsWith("/api/")
                && Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/")
                && !Objects.requireNonNullElse(request.getQueryString(), "").matches(".*(v-r|%).*");
    }

    private static boolean isFirstPage(HttpServletRequest request) {
        try {
            var kind = request.getParameter("v-r");
            return kind == null || kind.equals("init");
        } catch (IllegalStateException unreadable) {
            return true; // the framework cannot read it either
        }
    }

    private static boolean fromOurPage(HttpServletRequest request) {
        var origin = request.getHeader("Origin");
        return origin == null
                ? "same-origin".equals(request.getHeader("Sec-Fetch-Site"))
                : origin.equalsIgnoreCase(ourOrigin(request));
    }

    private static String ourOrigin(HttpServletRequest request) {
        var port = request.getServerPort();
        var usual = port == (request.isSecure() ? 443 : 80);
        return request.getScheme() + "://" + request.getServerName() + (usual ? "" : ":" + port);
    }
}
