package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;

/**
 * Every event about the ticket in words, newest first; each leads to the ticket as it was then. They are made once
 * somebody looks: they would be a third of what a ticket's page is made of, and most people never do.
 */
final class HistoryPanel extends Div {
    private final TicketDetailsViewModel model;
    private final OrderedList list = new OrderedList();
    private boolean open;
    private int shown;

    HistoryPanel(TicketDetailsViewModel model) {
        this.model = model;
        addClassNames("panel", "history");
        add(list);
    }

    int count() {
        return model.shown().timeline().size();
    }

    void open() {
        open = true;
        show();
    }

    void show() {
        if (!open) {
            return;
        }
        var timeline = model.shown().timeline();
        timeline.stream().skip(shown).forEach(entry -> list.addComponentAsFirst(line(entry)));
        shown = timeline.size();
    }

    private Component line(TimelineEntry entry) {
        var moments = Screen.moments();
        var time = text("time", moments.brief(entry.at(), Screen.now()));
        time.setTitle(moments.exact(entry.at()));
        return new ListItem(link(
                "entry",
                TicketNavigation.history(model.ticket().number(), entry.sequence()),
                div("mark", ActorMark.of(entry)),
                text("dk-spacer", Screen.moments().sentence(entry.type(), entry.text())),
                time));
    }
}
