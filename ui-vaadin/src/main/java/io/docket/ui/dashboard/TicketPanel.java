package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.Dashboard;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.NextTarget;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Screen;
import io.docket.ui.component.TimeLeft;
import io.docket.ui.component.TimeLeftMark;
import io.docket.ui.navigation.TicketNavigation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;

/** A short list of tickets that somebody should look at. */
final class TicketPanel extends Section {
    private final String words;
    private final Div rows = div("rows");

    /**
     * @param words key of its heading; with {@code -empty} behind it, of what is said when it is empty
     * @param view with all of the tickets of which it shows the first
     */
    TicketPanel(String words, QueueView view) {
        this.words = words;
        addClassNames("panel", "tickets");
        add(
                div(
                        "title",
                        new H2(getTranslation(words)),
                        spacer(),
                        link("dk-small", TicketNavigation.queue(view), text("", getTranslation("dashboard.show-all")))),
                rows);
    }

    /** With the time until their next target. */
    void due(List<QueueRow> tickets) {
        show(tickets, ticket -> row(ticket, new TimeLeftMark(NextTarget.of(ticket.sla()))));
    }

    /** With the time that their requesters have been waiting for. */
    void waiting(List<Dashboard.Waiting> tickets) {
        show(tickets, waiting -> row(waiting.ticket(), waited(waiting.since())));
    }

    private <T> void show(List<T> tickets, Function<T, Component> row) {
        rows.removeAll();
        tickets.forEach(ticket -> rows.add(row.apply(ticket)));
        if (tickets.isEmpty()) {
            rows.add(text("dk-quiet dk-small", getTranslation(words + "-empty")));
        }
    }

    private Anchor row(QueueRow ticket, Component time) {
        var assignee = ticket.assignee();
        return link(
                "row",
                TicketNavigation.ticket(ticket.number()),
                Glyphs.priority(ticket.priority()),
                Glyphs.status(ticket.status()),
                text("number", String.valueOf(ticket.number())),
                text("subject dk-cut", ticket.subject()),
                time,
                assignee == null ? nobody() : new PersonMark(assignee.name()));
    }

    private Component waited(Instant since) {
        var waited = text("waited", TimeLeft.words(Duration.between(since, Screen.now())));
        waited.setTitle(getTranslation("dashboard.waits-since", Screen.moments().exact(since)));
        return waited;
    }

    private Span nobody() {
        var mark = text("dk-person nobody", "");
        mark.setTitle(getTranslation("queue.nobody"));
        return mark;
    }
}
