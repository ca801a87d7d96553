package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.Message;
import io.docket.api.ticket.query.TimelineEntry;
import io.docket.ui.component.AuthorMark;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Prose;
import io.docket.ui.component.Screen;
import java.time.Instant;

/** What had been said and done by then; the last of it marked as this event's. */
final class PastConversation extends Div {
    /** Messages get their height late; what this event did is held in sight until somebody looks elsewhere. */
    private static final String KEEP_IN_SIGHT = """
            this.keeper?.disconnect();
            const added = this.querySelector('.added');
            if (added) {
                const keeper = this.keeper = new ResizeObserver(() => added.scrollIntoView({block: 'nearest'}));
                [...this.children].forEach(line => keeper.observe(line));
                ['wheel', 'touchmove', 'pointerdown', 'keydown'].forEach(sign =>
                    this.addEventListener(sign, () => keeper.disconnect(), {once: true, passive: true}));
            }
            """;

    PastConversation() {
        addClassNames("conversation", "dk-scroll");
        getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getElement().setAttribute("aria-label", getTranslation("history.conversation"));
    }

    void show(HistoryViewModel model) {
        removeAll();
        var added = model.added();
        var day = "";
        for (var line : model.lines()) {
            var its = Screen.moments().day(line.at(), Screen.now());
            if (!its.equals(day)) {
                add(div("day", text("", its)));
                day = its;
            }
            add(
                    switch (line) {
                        case PastLine.Said said ->
                            message(
                                    said.message(),
                                    added.contains(said.message().id()));
                        case PastLine.Done done ->
                            event(done.event(), done.event().equals(model.event()));
                    });
        }
        if (!model.last()) {
            add(div(
                    "later",
                    Icons.icon("eye-off"),
                    text("", getTranslation("history.later", model.laterMessages(), model.laterChanges()))));
        }
        getElement().executeJs(KEEP_IN_SIGHT);
    }

    private Component message(Message message, boolean added) {
        var article = new Article();
        var note = message.kind().equals("note");
        article.addClassName("message");
        article.setClassName("note", note);
        article.setClassName("added", added);
        var who = div("dk-row who", text("name", message.author().name()));
        if (note) {
            who.add(span("kind", Icons.icon("lock"), text("", getTranslation("history.note"))));
        } else if (message.author().kind().equals("agent")) {
            who.add(span("kind", Icons.icon("reply"), text("", getTranslation("history.reply"))));
        }
        who.add(spacer(), time(message.at()));
        var body = div("body", who, Prose.of(message));
        message.attachments()
                .forEach(file -> body.add(span(
                        "dk-file",
                        Icons.icon("paperclip"),
                        text("dk-cut", file.name()),
                        text("dk-dim dk-number", Screen.numbers().size(file.size())))));
        if (added) {
            body.add(text("by-this", getTranslation("history.added")));
        }
        article.add(AuthorMark.of(message.author()), body);
        return article;
    }

    private static Div event(TimelineEntry event, boolean current) {
        var line = div(
                "event",
                div("mark", AuthorMark.of(event.type(), event.actor())),
                text("dk-spacer", Screen.moments().sentence(event.type(), event.text())),
                time(event.at()));
        line.setClassName("added", current);
        return line;
    }

    private static Component time(Instant at) {
        var time = text("dk-dim dk-number dk-tiny", Screen.moments().time(at));
        time.setTitle(Screen.moments().exact(at));
        return time;
    }
}
