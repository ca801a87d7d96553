package io.docket.ui.security;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import io.docket.api.identity.command.Secret;
import io.docket.ui.gateway.SessionClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Another password ends every session of a person: where they have just given it themselves, a new one goes on. */
public final class ContinuedSession {
    private final SessionClient sessions;
    private final SessionWatch watch;
    private final SecurityContextRepository contexts;

    ContinuedSession(SessionClient sessions, SessionWatch watch, SecurityContextRepository contexts) {
        this.sessions = sessions;
        this.watch = watch;
        this.contexts = contexts;
    }

    /** Within a request of the screen's own, for the browser must get its new cookie. */
    public void with(SignedIn user, Secret password) {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        var person = sessions.whoIs(user.id());
        var session = sessions.signIn(String.valueOf(person.username()), password, request.getRemoteAddr());
        var signedIn = SignedIn.of(person, session);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        watch.continued(user, signedIn);
        SignInCookie.write(request, response, signedIn.refreshToken());
    }
}
