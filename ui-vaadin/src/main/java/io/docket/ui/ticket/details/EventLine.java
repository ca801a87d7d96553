package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.Screen;

/** What was done, in one quiet line between the messages. */
final class EventLine extends Div {

    EventLine(TimelineEntry entry) {
        addClassName("event");
        var time = text("time", Screen.moments().time(entry.at()));
        time.setTitle(Screen.moments().exact(entry.at()));
        add(
                div("mark", ActorMark.of(entry)),
                text("dk-spacer", Screen.moments().sentence(entry.type(), entry.text())),
                time);
    }
}
