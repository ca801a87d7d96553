package io.docket.query.rest;

import io.docket.api.identity.Role;
import io.docket.api.identity.session.AccessTokens;
import io.docket.query.security.Callers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/** Who gets as far as the controllers. Stateless; what a caller may then do is decided by both sides, not here. */
@Configuration(proxyBeanMethods = false)
public class RestSecurityConfiguration {
    private static final String[] OURS = {
        "/api/**", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html", "/actuator/**"
    };
    private static final String[] DOCUMENTS = {"/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"};
    private static final String[] BEFORE_SIGN_IN = {
        "/api/v1/auth/token",
        "/api/v1/auth/refresh",
        "/api/v1/auth/logout",
        "/api/v1/auth/password-reset",
        "/api/v1/auth/password"
    };

    /** The browsable page brings scripts and styles of its own, and nothing from elsewhere. */
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
            + "img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain restSecurity(
            HttpSecurity http, AccessTokens tokens, Callers callers, FirstAnswers answers, JsonMapper json)
            throws Exception {
        var problems = new SecurityProblems(json);
        return http.securityMatcher(OURS)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerTokenFilter(tokens, problems), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new RepeatedWrites(answers, problems), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.POST, BEFORE_SIGN_IN)
                        .permitAll()
                        .requestMatchers(DOCUMENTS)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access(operators(callers))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .headers(headers -> headers.frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    /**
     * Filters are not watched one by one: that took a tenth of what it costs to read a ticket, and nobody looks at it.
     */
    @Bean
    SecurityObservationSettings unwatchedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    /** Before any chain is chosen: a line break in a path, say. */
    @Bean
    RequestRejectedHandler rejectedRequests(JsonMapper json) {
        return new SecurityProblems(json);
    }

    private static AuthorizationManager<RequestAuthorizationContext> operators(Callers callers) {
        return (authentication, context) ->
                new AuthorizationDecision(authentication.get() instanceof SignedInPerson signedIn
                        && callers.caller(signedIn.person())
                                .filter(caller -> caller.is(Role.ADMIN))
                                .isPresent());
    }
}
