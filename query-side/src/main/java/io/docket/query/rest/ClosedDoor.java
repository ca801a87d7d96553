package io.docket.query.rest;

import io.docket.api.personal.Door;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Asks everybody to come back, screens and calls alike, while the door is closed; whoever watches the node is let in.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ClosedDoor extends OncePerRequestFilter {
    private static final String SECONDS = "5";

    private final Door door;

    ClosedDoor(Door door) {
        this.door = door;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !door.isClosed() || request.getRequestURI().startsWith("/actuator/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value(), "The desk is about to open. Try again in a moment.");
    }
}
