package io.docket.ui.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import io.docket.ui.gateway.SessionClient;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.FrameOptionsConfig;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Signing in to the screens, and what the browser may do there. The chain leaves REST, its pages and actuators alone.
 */
@Configuration(proxyBeanMethods = false)
public class UiSecurityConfiguration {
    private static final String[] NOT_OURS = {"/api/", "/v3/", "/swagger-ui", "/actuator"};
    /** Fonts, and libraries that have their version in their path. */
    private static final Set<String> LASTING = Set.of("/fonts/", "/webjars/");

    /**
     * Where nobody says otherwise. Without the headers of HTTP/1.0 that Spring would add, and that assets would keep:
     * browsers take those for a wish to be asked again for each of them with each page.
     */
    private static final String NOT_KEPT = "no-cache, no-store, max-age=0, must-revalidate";

    private static final String[] ASSETS = {"/styles/**", "/fonts/**", "/icons/**", "/js/**", "/webjars/**"};

    @Bean
    CurrentUser currentUser() {
        return new CurrentUser();
    }

    @Bean
    FirstPage firstPage() {
        return new FirstPage();
    }

    @Bean
    ContinuedSession continuedSession(
            SessionClient sessions, SessionWatch watch, SecurityContextRepository uiSecurityContexts) {
        return new ContinuedSession(sessions, watch, uiSecurityContexts);
    }

    @Bean
    SessionWatch sessionWatch(SessionClient sessions) {
        return new SessionWatch(sessions);
    }

    @Bean
    SecurityContextRepository uiSecurityContexts() {
        return new HttpSessionSecurityContextRepository();
    }

    @Bean
    FilterRegistrationBean<KnownHostFilter> knownHostFilter(
            @Value("${server.address:}") String address,
            @Value("${docket.mail.url:}") String url,
            @Value("${docket.hosts:}") List<String> names) {
        return early(new KnownHostFilter(KnownHosts.of(address, url, names)), 99);
    }

    @Bean
    FilterRegistrationBean<SameOriginFilter> sameOriginFilter() {
        return early(new SameOriginFilter(), 100);
    }

    private static <F extends Filter> FilterRegistrationBean<F> early(F filter, int place) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** After the chain of the REST edge, which names its own paths. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE - 10)
    SecurityFilterChain uiSecurity(
            HttpSecurity http,
            SessionClient sessions,
            SessionWatch watch,
            CurrentUser user,
            SecurityContextRepository uiSecurityContexts,
            VaadinDefaultRequestCache wanted)
            throws Exception {
        wanted.setDelegateRequestCache(withoutMark());
        var silently = new SilentSignIn(sessions, Clock.systemUTC());
        return http.securityMatcher(screens())
                .authorizeHttpRequests(
                        // What was refused already is told so, and not sent to sign in.
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(ASSETS)
                                .permitAll())
                .authenticationProvider(new DeskAuthenticationProvider(sessions))
                .securityContext(context -> context.securityContextRepository(uiSecurityContexts))
                .sessionManagement(management ->
                        management.addSessionAuthenticationStrategy((authentication, request, response) -> {
                            if (authentication.getPrincipal() instanceof SignedIn signedIn) {
                                SignInCookie.write(request, response, signedIn.refreshToken());
                            }
                        }))
                .with(vaadin(), vaadin -> vaadin.loginView(SignInView.class)
                        .addLogoutHandler(new EndSession(sessions))
                        // The router answers for addresses that lead nowhere, with a page instead of an empty refusal.
                        .anyRequest(AuthorizedUrl::authenticated))
                .formLogin(form -> form.failureHandler((request, response, refused) -> {
                    TriedName.keep(request);
                    response.sendRedirect(request.getContextPath() + "/login?error=" + SignInRefused.code(refused));
                }))
                .addFilterBefore(new EndedSessionFilter(watch), SecurityContextHolderFilter.class)
                .addFilterBefore(
                        new SilentSignInFilter(silently, user, uiSecurityContexts), AnonymousAuthenticationFilter.class)
                .headers(headers -> headers.cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(new StaticHeadersWriter(HttpHeaders.CACHE_CONTROL, NOT_KEPT))
                        .frameOptions(FrameOptionsConfig::deny)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                policy -> policy.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"))
                        .addHeaderWriter(
                                new StaticHeadersWriter("Content-Security-Policy", ContentSecurityPolicy.INERT))
                        .withObjectPostProcessor(eagerly()))
                .build();
    }

    /** Pages are forwarded to their servlet, and Tomcat takes no more headers once it has forwarded. */
    private static ObjectPostProcessor<HeaderWriterFilter> eagerly() {
        return new ObjectPostProcessor<>() {
            @Override
            public <F extends HeaderWriterFilter> F postProcess(F filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    /** Styles and scripts are asked for again with every page, and mostly unchanged; the rest never changes. */
    @Bean
    WebMvcConfigurer assets() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                for (var asset : ASSETS) {
                    var folder = asset.substring(0, asset.length() - 2);
                    registry.addResourceHandler(asset)
                            .addResourceLocations("classpath:/META-INF/resources" + folder)
                            .setCacheControl(
                                    LASTING.contains(folder)
                                            ? CacheControl.maxAge(365, TimeUnit.DAYS)
                                                    .cachePublic()
                                                    .immutable()
                                            : CacheControl.noCache());
                }
            }
        };
    }

    /** Where somebody wanted to go is looked up without a word in the address, which would stay there. */
    @SuppressWarnings("NullAway") // documented: null for none
    private static RequestCache withoutMark() {
        var requests = new HttpSessionRequestCache();
        requests.setMatchingRequestParameterName(null);
        return requests;
    }

    private static RequestMatcher screens() {
        return UiSecurityConfiguration::isScreen;
    }

    private static boolean isScreen(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        for (var other : NOT_OURS) {
            if (path.startsWith(other)) {
                return false;
            }
        }
        return true;
    }
}
