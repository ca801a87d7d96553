package io.docket.query.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.servlet.HandlerInterceptor;

/** A body is of one type. Spring takes {@code *}{@code /*} for a match of any, and stumbles over it afterwards. */
final class NamedMediaTypes implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpMediaTypeNotSupportedException {
        var type = request.getContentType();
        if (type != null && type.indexOf('*') >= 0 && isWildcard(type)) {
            throw new HttpMediaTypeNotSupportedException(MediaType.parseMediaType(type), List.of());
        }
        return true;
    }

    private static boolean isWildcard(String type) {
        try {
            return !MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }
}
