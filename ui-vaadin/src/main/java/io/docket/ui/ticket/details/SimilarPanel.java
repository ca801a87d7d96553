package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;

/** Tickets about the same matter. */
final class SimilarPanel extends Div {
    private final AssistantViewModel model;
    private List<AssistantViewModel.Alike> shown = List.of();

    SimilarPanel(AssistantViewModel model) {
        this.model = model;
        addClassNames("panel", "similar");
    }

    int count() {
        return shown.size();
    }

    void show() {
        var similar = model.similar();
        if (!similar.equals(shown)) {
            shown = similar;
            removeAll();
            var section = new Section();
            similar.forEach(alike -> section.add(line(alike)));
            add(section);
        }
    }

    private Anchor line(AssistantViewModel.Alike alike) {
        var ticket = alike.ticket();
        return link(
                "alike",
                TicketNavigation.ticket(ticket.number()),
                Glyphs.status(ticket.status()),
                div("words", text("subject", ticket.subject()), text("dk-dim dk-tiny", about(alike))));
    }

    private String about(AssistantViewModel.Alike alike) {
        return alike.ticket().number() + " · "
                + getTranslation("ticket.alike", Screen.numbers().percent(alike.similarity()));
    }
}
