package io.docket.query.rest;

import io.docket.api.gateway.Origin;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the origin of a request: who calls, from where, under which key. */
final class OriginResolver implements HandlerMethodArgumentResolver {
    private static final int LONGEST_KEY = 255;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Origin.class;
    }

    @Override
    public Origin resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders) {
        var request = Objects.requireNonNull(web.getNativeRequest(HttpServletRequest.class));
        var person = SecurityContextHolder.getContext().getAuthentication() instanceof SignedInPerson signedIn
                ? signedIn.person()
                : null;
        return new Origin(
                person,
                Channel.API.code(),
                request.getRemoteAddr(),
                key(request.getHeader(RestHeaders.IDEMPOTENCY_KEY)),
                null,
                position(request.getHeader(RestHeaders.MIN_POSITION)));
    }

    private static @Nullable String key(@Nullable String header) {
        if (header != null && (header.isBlank() || header.length() > LONGEST_KEY)) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "An Idempotency-Key has 1 to 255 characters.");
        }
        return header;
    }

    private static long position(@Nullable String header) {
        try {
            var position = header == null ? 0 : Long.parseLong(header.strip());
            if (position >= 0) {
                return position;
            }
            throw new NumberFormatException("negative");
        } catch (NumberFormatException e) {
            throw new Refusal(ProblemCode.INVALID_REQUEST, "Docket-Min-Position is a log position: a whole number.");
        }
    }
}
