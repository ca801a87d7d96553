package io.docket.ui.audit;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Pre;
import io.docket.api.audit.LogEntry;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** One event in full: who, when, why, and what the log holds of it. */
final class EventPanel extends Aside {
    private final JsonMapper json;
    private final Runnable closed;

    EventPanel(JsonMapper json, Runnable closed) {
        this.json = json;
        this.closed = closed;
        addClassName("dk-detail");
        getElement().setAttribute("aria-label", getTranslation("audit.event"));
    }

    void show(LogEntry entry) {
        removeAll();
        var facts = landmark("section", "");
        fact(facts::add, "audit.position", Screen.numbers().whole(entry.position()));
        fact(facts::add, "audit.time", Screen.moments().exact(entry.at()));
        fact(
                facts::add,
                "audit.recorded",
                entry.recordedAt() == null ? null : Screen.moments().exact(entry.recordedAt()));
        fact(facts::add, "audit.actor", entry.actor().name());
        fact(facts::add, "audit.client", entry.client());
        fact(facts::add, "audit.type", getTranslation("audit.revision", entry.type(), entry.revision()));
        var why = landmark("section", "", new H3(getTranslation("audit.why")));
        fact(why::add, "audit.cause", entry.causationId());
        fact(why::add, "audit.story", entry.correlationId());
        var data = new Pre(json.writerWithDefaultPrettyPrinter().writeValueAsString(entry.data()));
        data.addClassName("data");
        data.getElement().setAttribute("tabindex", "0");
        var scroll = div("dk-scroll", facts, why, landmark("section", "", new H3(getTranslation("audit.data")), data));
        var number = entry.number();
        if (number != null) {
            scroll.add(landmark(
                    "section",
                    "",
                    link("", TicketNavigation.history(number), text("", getTranslation("audit.replay", number)))));
        }
        add(
                div(
                        "who dk-row",
                        new H2(Screen.moments().sentence(entry.type(), entry.text())),
                        spacer(),
                        Buttons.icon("x", getTranslation("audit.close"), clicked -> closed.run())),
                scroll);
    }

    private void fact(Consumer<Div> place, String words, @Nullable String value) {
        if (value != null) {
            place.accept(div("fact", text("dk-dim", getTranslation(words)), text("value", value)));
        }
    }
}
