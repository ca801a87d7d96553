package io.docket.ui.ticket.queue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.security.CurrentUser;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A view of the queue: what must be done next stands at the top. */
@Route(value = TicketNavigation.QUEUE, layout = MainLayout.class)
@RolesAllowed("AGENT")
final class TicketQueueView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final Duration PACE = Duration.ofMillis(300);

    private final DeskClient desk;
    private final CurrentUser user;
    private @Nullable QueuePane pane;

    TicketQueueView(DeskClient desk, CurrentUser user) {
        this.desk = desk;
        this.user = user;
        addClassName("dk-screen");
        LiveChanges.follow(this, desk, PACE, changes -> {
            if (pane != null) {
                pane.hear(changes);
            }
        });
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String code) {
        if (code == null) {
            event.forwardTo(TicketNavigation.queue(QueueView.MY_OPEN));
            return;
        }
        var view = Arrays.stream(QueueView.values())
                .filter(known -> TicketNavigation.code(known).equals(code))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        pane = new QueuePane(new QueueViewModel(
                desk, Screen::now, Screen.zone(event.getUI()), view, user.get().id()));
        removeAll();
        add(pane);
    }

    @Override
    public String getPageTitle() {
        return (pane == null ? "" : pane.title() + " · ") + "Docket";
    }
}
