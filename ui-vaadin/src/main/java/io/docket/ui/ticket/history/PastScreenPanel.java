package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Landmark;
import io.docket.ui.component.Screen;
import org.jspecify.annotations.Nullable;

/** What was in front of whoever did this, what was not, and where the log has it. */
final class PastScreenPanel extends Aside {
    PastScreenPanel() {
        addClassNames("vision", "dk-scroll");
        getElement().setAttribute("aria-label", getTranslation("history.seen"));
    }

    void show(HistoryViewModel model) {
        removeAll();
        var event = model.event();
        var sat = PastScreen.wasThere(event);
        var title = sat ? getTranslation("history.seen-by", event.actor().name()) : getTranslation("history.event");
        add(div("head dk-row", Icons.icon(sat ? "eye" : "history"), new H2(title)));
        if (sat) {
            add(screen(model.screen()));
        }
        add(decided(event));
    }

    private Landmark screen(@Nullable PastScreen screen) {
        if (screen == null) {
            return landmark("section", "", new Paragraph(getTranslation("history.seen-untold")));
        }
        var unseen = screen.unseen();
        var section = landmark(
                "section",
                "",
                new Paragraph(getTranslation("history.seen-at", screen.seen())),
                new Paragraph(getTranslation("history.seen-missing", unseen.size())));
        section.add(line("check", "saw", getTranslation("history.seen-until", screen.seen()), ""));
        unseen.forEach(event -> section.add(line(
                "eye-off",
                "missed",
                Screen.moments().sentence(event.type(), event.text()),
                String.valueOf(event.sequence()))));
        return section;
    }

    private static Div line(String icon, String classNames, String words, String number) {
        return div("sight " + classNames, Icons.icon(icon), text("dk-spacer", words), text("dk-number", number));
    }

    private Landmark decided(TimelineEntry event) {
        var section = landmark("section", "", new H3(getTranslation("history.decided")));
        section.add(
                fact("history.by", event.actor().name()),
                fact("history.at", Screen.moments().exact(event.at())));
        if (event.recordedAt() != null) {
            section.add(fact("history.recorded", Screen.moments().exact(event.recordedAt())));
        }
        section.add(
                fact("history.type", event.type()),
                fact("history.position", Screen.numbers().whole(event.position())));
        if (event.causationId() != null) {
            section.add(fact("history.caused", event.causationId()));
        }
        return section;
    }

    private Div fact(String words, String value) {
        return div("property", text("dk-dim", getTranslation(words)), text("dk-spacer value", value));
    }
}
