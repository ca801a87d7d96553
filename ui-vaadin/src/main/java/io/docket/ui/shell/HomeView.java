package io.docket.ui.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import io.docket.ui.security.CurrentUser;
import jakarta.annotation.security.PermitAll;

/** The bare address leads everyone to where they begin. */
@Route("")
@PermitAll
final class HomeView extends Div implements BeforeEnterObserver {
    private final CurrentUser user;

    HomeView(CurrentUser user) {
        this.user = user;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(ShellViewModel.home(user.get()));
    }
}
