package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.NextTarget;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Screen;
import io.docket.ui.component.TimeLeft;
import io.docket.ui.component.TimeLeftMark;
import io.docket.ui.navigation.TicketNavigation;
import java.time.Duration;
import java.util.List;

/** A short list of tickets that somebody should look at. */
final class TicketPanel extends Section {
    private final Time time;
    private final String words;
    private final Span count = text("dk-dim dk-number", "");
    private final Div rows = div("rows");

    /** @param words key of its heading; with {@code -empty} behind it, of what is said when it is empty */
    TicketPanel(String words, Time time) {
        this.words = words;
        this.time = time;
        addClassNames("panel", "tickets");
        add(div("title", new H2(getTranslation(words)), count), rows);
    }

    void show(List<QueueRow> tickets) {
        rows.removeAll();
        count.setText(tickets.isEmpty() ? "" : String.valueOf(tickets.size()));
        tickets.forEach(ticket -> rows.add(row(ticket)));
        if (tickets.isEmpty()) {
            rows.add(text("dk-quiet dk-small", getTranslation(words + "-empty")));
        }
    }

    private Anchor row(QueueRow ticket) {
        var assignee = ticket.assignee();
        return link(
                "row",
                TicketNavigation.ticket(ticket.number()),
                Glyphs.priority(ticket.priority()),
                Glyphs.status(ticket.status()),
                text("number", String.valueOf(ticket.number())),
                text("subject dk-cut", ticket.subject()),
                when(ticket),
                assignee == null ? nobody() : new PersonMark(assignee.name()));
    }

    private Component when(QueueRow ticket) {
        if (time == Time.LEFT) {
            return new TimeLeftMark(NextTarget.of(ticket.sla()));
        }
        var waited = text("waited", TimeLeft.words(Duration.between(ticket.updatedAt(), Screen.now())));
        waited.setTitle(Screen.moments().exact(ticket.updatedAt()));
        return waited;
    }

    private Span nobody() {
        var mark = text("dk-person nobody", "");
        mark.setTitle(getTranslation("queue.nobody"));
        return mark;
    }

    /** What stands at the end of a line. */
    enum Time {
        /** Until the next target. */
        LEFT,
        /** Since the requester last heard or wrote. */
        WAITING
    }
}
