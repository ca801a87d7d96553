package io.docket.ui.shell;

import static io.docket.ui.component.Html.landmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import io.docket.api.identity.query.FindMe;
import io.docket.api.problem.Refusal;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.security.CurrentUser;
import io.docket.ui.security.SignedIn;
import org.jspecify.annotations.Nullable;

/** What stands around a page that cannot be shown: the frame of whoever works here, and for others nothing. */
@AnonymousAllowed
final class ErrorFrame extends Div implements RouterLayout {
    private final @Nullable MainLayout frame;

    ErrorFrame(DeskClient desk, CurrentUser user, AuthenticationContext authentication) {
        frame = works(desk, user) ? new MainLayout(desk, user, authentication) : null;
        if (frame != null) {
            add(frame);
        }
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        if (frame == null) {
            removeAll();
            add(landmark("main", "", (Component) content));
        } else {
            frame.showRouterLayoutContent(content);
        }
    }

    /** Whose session has ended has no frame any more either. */
    private static boolean works(DeskClient desk, CurrentUser user) {
        try {
            return user.find().filter(SignedIn::staff).isPresent()
                    && desk.ask(new FindMe()).active();
        } catch (Refusal ended) {
            return false;
        }
    }
}
