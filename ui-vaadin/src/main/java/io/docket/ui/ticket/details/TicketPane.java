package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.docket.api.assist.query.Proposal;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;
import io.docket.ui.gateway.DeskClient;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a ticket's page, and what they tell each other. */
final class TicketPane extends Div {
    private final TicketDetailsViewModel model;
    private final boolean workable;
    private final ZoneId zone = Screen.zone(UI.getCurrentOrThrow());
    private final TicketHeader header;
    private final Conversation conversation;
    private final @Nullable Composer composer;
    private final PropertiesPanel properties;
    private final AssistantPanel assistant;
    private final SimilarPanel similar;
    private final HistoryPanel history;
    private final SideTabs tabs;
    private final Segments segments;

    TicketPane(DeskClient desk, AttachmentClient files, TicketDetailsViewModel model) {
        this.model = model;
        this.workable = model.workable();
        var directory = Directory.of(desk, model.user());
        var edits = new Edits(model, directory, this::showAll);
        var proposals = new AssistantViewModel(model, desk);
        history = new HistoryPanel(model);
        tabs = new SideTabs(getElement(), model.whole(), history::open);
        segments = new Segments(this, tabs, model.whole());
        header = new TicketHeader(model, edits);
        conversation = new Conversation(files);
        composer = model.workable()
                ? new Composer(model, new ComposerViewModel(model, directory), files, this::sent, this::readNews)
                : null;
        properties = new PropertiesPanel(model, directory, edits, segments::history);
        assistant = new AssistantPanel(model, proposals, directory, this::showAll, new Writing());
        similar = new SimilarPanel(proposals);
        addClassNames("dk-screen", "dk-ticket");
        setClassName("partial", !model.whole());
        add(header, segments, div("panes", conversationPart(), side()));
        showAll();
    }

    String title() {
        return model.ticket().number() + " " + model.ticket().subject();
    }

    /** Whether it offers what cannot be done any more: somebody has closed the ticket. */
    boolean outdated() {
        return workable != model.workable();
    }

    /** Shows what others did: values in place, messages where nobody is interrupted by them. */
    void hear(List<TicketChanged> changes) {
        if (model.concerns(changes)) {
            var before = model.refresh();
            properties.show(before.ticket());
            header.show();
            showSides();
            converse();
        }
    }

    private Div conversationPart() {
        var part = div("talk");
        var section = landmark("section", "dk-conversation").named(getTranslation("ticket.conversation"));
        section.add(conversation);
        part.add(section);
        if (composer != null) {
            part.add(composer);
        } else if (model.ticket().status().closed()) {
            part.add(div("dk-closed", text("", getTranslation("ticket.closed")), new Unsent(model)));
        }
        return part;
    }

    private Div side() {
        var panels = div("panels", assistant, similar, history);
        panels.setVisible(model.whole());
        tabs.setVisible(model.whole());
        return div("side", properties, tabs, panels);
    }

    private void showAll() {
        header.show();
        properties.show(null);
        showSides();
        conversation.show(Story.of(model.shown(), zone));
    }

    private void showSides() {
        assistant.show();
        similar.show();
        history.show();
        tabs.count(assistant.count(), similar.count(), history.count());
        segments.count(assistant.count(), similar.count(), history.count());
    }

    private void converse() {
        var story = Story.of(model.shown(), zone);
        if (composer != null && composer.typing() && conversation.newMessages(story, model.user()) > 0) {
            composer.news(conversation.newMessages(story, model.user()));
        } else {
            conversation.show(story);
        }
    }

    private void readNews() {
        conversation.show(Story.of(model.shown(), zone));
        conversation.scrollToEnd();
    }

    private void sent() {
        showAll();
        conversation.scrollToEnd();
    }

    /** Nobody writes where nothing can be written. */
    private final class Writing implements AssistantPanel.Writing {
        @Override
        public void take(Proposal proposal) {
            if (composer != null) {
                composer.take(proposal);
            }
        }

        @Override
        public void edit(Proposal proposal) {
            if (composer != null) {
                composer.edit(proposal);
            }
        }
    }
}
