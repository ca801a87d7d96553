package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.docket.api.evidence.EvidenceBundles;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.shell.MainLayout;
import io.docket.ui.shell.NeedsRoom;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The time machine: a ticket as it was after any of its events. Nothing here can be changed. */
@Route(value = TicketNavigation.TICKETS + "/:number([0-9]+)/" + TicketNavigation.HISTORY, layout = MainLayout.class)
@RolesAllowed({"AGENT", "AUDITOR"})
final class HistoryView extends Div implements BeforeEnterObserver, HasDynamicTitle, NeedsRoom {
    private final DeskClient desk;
    private final EvidenceBundles bundles;
    private final MomentBand band = new MomentBand();
    private final PastHead head = new PastHead();
    private final PastSegments segments = new PastSegments(this);
    private final PastConversation conversation = new PastConversation();
    private final PastProperties properties = new PastProperties();
    private final PastScreenPanel screen = new PastScreenPanel();
    private final MomentDock dock = new MomentDock();
    private @Nullable HistoryViewModel model;

    HistoryView(DeskClient desk, EvidenceBundles bundles) {
        this.desk = desk;
        this.bundles = bundles;
        addClassNames("dk-screen", "dk-past");
        add(band, head, segments, div("panes", conversation, properties, screen), dock);
        dock.onMove(this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var number = event.getRouteParameters().get("number").orElseThrow(NotFoundException::new);
        var parameters = event.getLocation().getQueryParameters();
        model = new HistoryViewModel(
                desk,
                number,
                parameters
                        .getSingleParameter("event")
                        .flatMap(HistoryView::number)
                        .orElse(null));
        band.offer(new EvidenceLink(model, bundles));
        dock.show(model, Screen.moments(event.getUI()));
        show();
    }

    @Override
    public String getPageTitle() {
        return (model == null ? "" : model.ticket().number() + " · ") + getTranslation("history.title") + " · Docket";
    }

    private void show() {
        var shown = model;
        if (shown != null) {
            band.show(shown);
            head.show(shown);
            segments.show(shown);
            conversation.show(shown);
            properties.show(shown);
            screen.show(shown);
            dock.mark();
            var path = TicketNavigation.history(
                    shown.ticket().number(), shown.event().sequence());
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, path));
        }
    }

    private static Optional<Long> number(String text) {
        try {
            return Optional.of(Long.valueOf(text));
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}
