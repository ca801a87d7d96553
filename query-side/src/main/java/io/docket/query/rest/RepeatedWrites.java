package io.docket.query.rest;

import io.docket.query.rest.FirstAnswers.Given;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Answers a write that comes again under its Idempotency-Key with the very answer that it got first. The command side
 * has seen to it that it is done once, and that the caller still may; refusals are remembered by neither.
 */
final class RepeatedWrites extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(RepeatedWrites.class);

    private final FirstAnswers answers;
    private final SecurityProblems problems;

    RepeatedWrites(FirstAnswers answers, SecurityProblems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var key = request.getHeader(RestHeaders.IDEMPOTENCY_KEY);
        if (key == null
                || !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson signedIn)) {
            chain.doFilter(request, response);
            return;
        }
        var held = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, held);
        if (isDone(held)) {
            var where = request.getMethod() + " " + request.getRequestURI();
            try {
                answer(answers.keep(signedIn.person(), key, where, given(held)), held);
            } catch (RuntimeException unknown) { // what nobody has seen need not be answered alike
                LOG.warn("An answer cannot be kept at the moment: {}", unknown.toString());
                held.resetBuffer();
                problems.busy(held);
            }
        }
        held.copyBodyToResponse();
    }

    private static boolean isDone(HttpServletResponse held) {
        return HttpStatus.valueOf(held.getStatus()).is2xxSuccessful() && held.getHeader(RestHeaders.POSITION) != null;
    }

    private static Given given(ContentCachingResponseWrapper held) {
        return new Given(
                held.getStatus(),
                Long.parseLong(held.getHeader(RestHeaders.POSITION)),
                held.getHeader(HttpHeaders.LOCATION),
                held.getHeader(HttpHeaders.ETAG),
                new String(held.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private static void answer(Given first, ContentCachingResponseWrapper held) throws IOException {
        held.setStatus(first.status());
        if (first.eTag() != null) {
            held.setHeader(HttpHeaders.ETAG, first.eTag());
        }
        if (first.location() != null) {
            held.setHeader(HttpHeaders.LOCATION, first.location());
        }
        held.resetBuffer();
        held.getOutputStream().write(first.body().getBytes(StandardCharsets.UTF_8));
    }
}
