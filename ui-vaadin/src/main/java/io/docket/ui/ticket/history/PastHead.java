package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.docket.ui.component.Glyphs;

/** Which ticket it is, and where it stood. */
final class PastHead extends Div {
    PastHead() {
        addClassName("dk-head");
    }

    void show(HistoryViewModel model) {
        removeAll();
        var ticket = model.ticket();
        add(
                text("number", String.valueOf(ticket.number())),
                new H1(ticket.subject()),
                spacer(),
                Glyphs.labelled(ticket.status()));
    }
}
