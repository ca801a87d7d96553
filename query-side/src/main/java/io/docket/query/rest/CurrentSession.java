package io.docket.query.rest;

import io.swagger.v3.oas.annotations.Parameter;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.annotation.CurrentSecurityContext;

/** The session of the token that the caller showed; null without one. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(hidden = true)
@CurrentSecurityContext(
        expression = "authentication.credentials instanceof T(java.util.UUID) ? authentication.credentials : null")
public @interface CurrentSession {}
