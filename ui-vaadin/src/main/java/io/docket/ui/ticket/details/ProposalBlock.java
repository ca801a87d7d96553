package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.Source;
import io.docket.api.assist.query.Proposal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Prose;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;

/** One proposal: how sure it is, what it rests on, and what can be done about it. */
final class ProposalBlock extends Section {
    private static final int SOURCES = 3;

    private final Button accept = small(Buttons.plain(getTranslation("ticket.accept"), clicked -> {}));

    /**
     * @param now what the ticket has where the proposal would change it
     * @param keyed whether the keys for proposals work this one
     */
    ProposalBlock(
            Proposal proposal,
            ProposalWords words,
            List<String> now,
            boolean decidable,
            boolean keyed,
            AssistantPanel.Decisions decisions) {
        addClassName("proposal");
        var confidence = proposal.confidence() == null ? 0 : proposal.confidence();
        add(div(
                "title",
                Icons.icon("assist-open"),
                new H2(words.title(proposal)),
                spacer(),
                new Confidence(confidence)));
        if (!now.isEmpty()) {
            add(text("dk-quiet dk-small", getTranslation("ticket.propose.now", String.join(" · ", now))));
        }
        if (proposal.value() instanceof ReplyDraft draft) {
            add(div("quote", Prose.ofMarkdown(draft.body().text())));
        }
        if (!proposal.sources().isEmpty()) {
            var list = div("sources", text("dk-quiet dk-tiny", getTranslation("ticket.sources")));
            proposal.sources().stream().limit(SOURCES).forEach(source -> list.add(source(source)));
            add(list);
        }
        if (decidable) {
            add(buttons(Confidence.high(confidence), keyed, decisions));
        }
    }

    /** Where the keyboard decides. */
    void focus() {
        accept.focus();
    }

    private com.vaadin.flow.component.html.Div buttons(
            boolean high, boolean keyed, AssistantPanel.Decisions decisions) {
        accept.addClickListener(clicked -> decisions.accept());
        var edit = small(Buttons.plain(getTranslation("ticket.edit"), clicked -> decisions.edit()));
        var reject = small(Buttons.quiet(getTranslation("ticket.reject"), clicked -> decisions.reject()));
        if (high) {
            accept.getElement().getThemeList().add("assist");
        }
        if (keyed) {
            Buttons.keyed(accept, "shift+a", "⇧A");
            Buttons.keyed(edit, "shift+e", "⇧E");
            Buttons.keyed(reject, "shift+r", "⇧R");
        }
        return div("decide", accept, edit, reject);
    }

    private com.vaadin.flow.component.Component source(Source source) {
        var similarity = Screen.numbers().percent(source.similarity());
        var alike = text("dk-dim", getTranslation("ticket.alike", similarity));
        return source.kind().equals("ticket")
                ? div(
                        "source",
                        link(
                                "",
                                TicketNavigation.TICKETS + "/" + source.reference(),
                                text("", getTranslation("ticket.source-ticket", source.reference()))),
                        spacer(),
                        alike)
                : div("source", text("", source.reference()), spacer(), alike);
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
