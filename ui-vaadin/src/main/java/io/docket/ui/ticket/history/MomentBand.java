package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.component.Notices;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;

/** Says, before anything else, that this is the past, which moment of it, and the way back. */
final class MomentBand extends Div {
    private final Span evidence = new Span();
    private final Span moment = text("moment", "");
    private final Anchor back = link("dk-button", "", text("", getTranslation("history.back")));

    MomentBand() {
        addClassName("band");
        var copy = new NativeButton();
        copy.addClassNames("dk-button", "copy");
        copy.add(Icons.icon("link"), text("", getTranslation("history.copy")));
        copy.addClickListener(clicked -> {
            copy.getElement().executeJs("navigator.clipboard?.writeText(location.href)");
            Notices.done(getTranslation("history.copied"));
        });
        add(
                Icons.icon("history"),
                moment,
                text("nothing", getTranslation("history.nothing-changes")),
                spacer(),
                evidence,
                copy,
                Keys.on(back, "escape", "Esc"));
    }

    void offer(EvidenceLink link) {
        evidence.removeAll();
        evidence.add(link);
    }

    void show(HistoryViewModel model) {
        moment.setText(Screen.moments().exactly(model.event().at()));
        back.setHref(TicketNavigation.ticket(model.ticket().number()));
    }
}
