package io.docket.ui.ticket.details;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.security.CurrentUser;
import io.docket.ui.shell.MainLayout;
import io.docket.ui.shell.NeedsRoom;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A ticket: what is due, the last message, and where to answer it. */
@Route(value = TicketNavigation.TICKETS + "/:number([0-9]+)", layout = MainLayout.class)
@RolesAllowed({"AGENT", "AUDITOR", "ANALYST"})
final class TicketDetailsView extends Div implements BeforeEnterObserver, HasDynamicTitle, NeedsRoom {
    private static final Duration PACE = Duration.ofMillis(300);

    private final DeskClient desk;
    private final AttachmentClient files;
    private final CurrentUser user;
    private String ref = "";
    private @Nullable TicketPane pane;

    TicketDetailsView(DeskClient desk, AttachmentClient files, CurrentUser user) {
        this.desk = desk;
        this.files = files;
        this.user = user;
        addClassName("dk-screen");
        LiveChanges.follow(this, desk, PACE, changes -> {
            if (pane != null) {
                pane.hear(changes);
                if (pane.outdated()) {
                    show();
                }
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ref = event.getRouteParameters().get("number").orElseThrow();
        show();
    }

    private void show() {
        pane = new TicketPane(desk, files, new TicketDetailsViewModel(desk, user.get(), ref));
        removeAll();
        add(pane);
    }

    @Override
    public String getPageTitle() {
        return (pane == null ? "" : pane.title() + " · ") + "Docket";
    }
}
