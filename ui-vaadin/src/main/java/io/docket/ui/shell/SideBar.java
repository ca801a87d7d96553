package io.docket.ui.shell;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.navigation.TicketNavigation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The places and views at the left, or their icons where there is no room. */
final class SideBar extends Header {
    private static final Map<QueueView, String> ICONS = Map.of(
            QueueView.MY_OPEN, "inbox",
            QueueView.WAITING_ON_US, "flame",
            QueueView.UNASSIGNED, "user-round-x",
            QueueView.DUE_TODAY, "clock-alert",
            QueueView.PENDING, "hourglass",
            QueueView.ON_HOLD, "pin",
            QueueView.ALL_UNSOLVED, "list",
            QueueView.RECENTLY_UPDATED, "history",
            QueueView.RECENTLY_SOLVED, "badge-check");

    private final Map<Place, CountedPlace> places = new EnumMap<>(Place.class);
    private final Map<QueueView, CountedPlace> views = new EnumMap<>(QueueView.class);

    /** @param more opens the views where there is no room for them */
    SideBar(ShellViewModel model, Runnable jump, Runnable more, Component... who) {
        addClassName("dk-side");
        var brand = link("dk-brand", "", Icons.icon("docket"), text("label", "Docket"));
        brand.getElement().setAttribute("aria-label", getTranslation("shell.home"));
        var nav = landmark("nav", "dk-places").named(getTranslation("shell.places"));
        model.places().forEach(place -> nav.add(place(place)));
        add(brand, jump(jump), nav);
        if (model.worksOnTickets()) {
            nav.add(more(more));
            nav.add(views("shell.yours", ShellViewModel.YOURS), views("shell.shared", ShellViewModel.SHARED));
        }
        add(div("dk-who", who));
    }

    void count(Map<QueueView, Long> counts) {
        counts.forEach((view, number) -> {
            if (views.get(view) instanceof CountedPlace place) {
                place.count(number);
            }
        });
    }

    void current(String location) {
        places.forEach((place, link) -> link.current(place.holds(location)));
        views.forEach((view, link) -> link.current(location.equals(TicketNavigation.queue(view))));
        if (views.keySet().stream().anyMatch(view -> location.equals(TicketNavigation.queue(view)))
                && places.get(Place.TICKETS) instanceof CountedPlace tickets) {
            tickets.getElement().setAttribute("aria-current", "true");
        }
    }

    private NativeButton jump(Runnable jump) {
        var button = new NativeButton();
        button.addClickListener(clicked -> jump.run());
        button.addClassName("dk-jump");
        button.setTitle(getTranslation("shell.jump"));
        button.add(Icons.icon("search"), text("label dk-spacer", getTranslation("shell.jump")));
        return Keys.on(button, "ctrl+k", "Ctrl K");
    }

    private NativeButton more(Runnable more) {
        var button = new NativeButton();
        button.addClickListener(clicked -> more.run());
        button.addClassNames("dk-place", "more");
        button.setTitle(getTranslation("shell.views"));
        button.setAriaLabel(getTranslation("shell.views"));
        button.add(Icons.icon("list"));
        return button;
    }

    private CountedPlace place(Place place) {
        var link = new CountedPlace(place.path(), place.icon(), getTranslation(place.words()));
        places.put(place, link);
        return link;
    }

    static String icon(QueueView view) {
        return ICONS.getOrDefault(view, "list");
    }

    private Div views(String heading, List<QueueView> shown) {
        var group = div("views dk-places", new H2(getTranslation(heading)));
        shown.forEach(view -> {
            var code = TicketNavigation.code(view);
            var link = new CountedPlace(TicketNavigation.queue(view), icon(view), getTranslation("view." + code));
            views.put(view, link);
            group.add(link);
        });
        return group;
    }
}
