package io.docket.ui.security;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.WrappedSession;
import io.docket.api.problem.ProblemCode;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.SessionClient;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;

/**
 * Closes the screens of whoever was deactivated, has other roles than when they signed in, or whose session was ended.
 */
final class SessionWatch implements VaadinServiceInitListener, DisposableBean {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(SessionWatch.class);

    /** Twice within the five seconds in which a change of rights has to be felt. */
    private static final long PERIOD_SECONDS = 2;

    private final transient SessionClient sessions;
    private final transient Map<UI, SignedIn> screens = new ConcurrentHashMap<>();
    private final transient Map<String, WrappedSession> told = new ConcurrentHashMap<>();
    private final transient ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("session-watch").daemon().factory());

    SessionWatch(SessionClient sessions) {
        this.sessions = sessions;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(this::register);
        clock.scheduleWithFixedDelay(this::look, PERIOD_SECONDS, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        clock.shutdownNow();
    }

    /** The screens of one session go on in another. */
    void continued(SignedIn before, SignedIn after) {
        screens.replaceAll((ui, user) -> user.family().equals(before.family()) ? after : user);
    }

    private void register(UIInitEvent event) {
        var ui = event.getUI();
        new CurrentUser().find().ifPresent(user -> screens.put(ui, user));
        ui.addDetachListener(detached -> screens.remove(ui));
    }

    private void look() {
        told.keySet().forEach(this::invalidate);
        screens.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())))
                .forEach(this::check);
    }

    private void check(SignedIn user, Set<UI> uis) {
        try {
            var person = sessions.whoIs(user.id());
            if (!person.active()
                    || !user.roles().equals(Set.copyOf(person.roles()))
                    || sessions.over(user.id(), user.family(), user.epoch())) {
                end(uis);
            }
        } catch (Refusal refused) {
            // What cannot be told for now, as while a database is away, ends nobody's session.
            if (refused.violation().code().kind() != ProblemCode.Kind.UNAVAILABLE) {
                end(uis);
            }
        } catch (RuntimeException fault) {
            // A database that is away must not sign everybody out; the next look will tell.
            LOG.warn("Could not check whether {} may still be signed in", user.id(), fault);
        }
    }

    /**
     * Screens are told first, as the end of their session takes the connection that tells them along. It ends with the
     * next page that its browser asks for, and with the next look where there is none.
     */
    private void end(Set<UI> uis) {
        uis.forEach(screens::remove);
        uis.forEach(ui -> ui.accessLater(
                        () -> {
                            told.put(
                                    ui.getSession().getSession().getId(),
                                    ui.getSession().getSession());
                            leave(ui);
                        },
                        () -> {})
                .run());
    }

    private static void leave(UI ui) {
        ui.getPage().setLocation("login?error=session-ended");
        ui.push();
    }

    /** Ends a session whose screens were told; leaves others alone. */
    void invalidate(String id) {
        var session = told.remove(id);
        if (session != null) {
            try {
                session.invalidate();
            } catch (IllegalStateException alreadyOver) {
                // What was wanted is the case.
            }
        }
    }
}
