package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.query.Proposal;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Notices;
import io.docket.ui.component.Screen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the assistant proposes. It proposes only; people decide, and what they decided stays to be seen. */
final class AssistantPanel extends Div {
    private final TicketDetailsViewModel ticket;
    private final AssistantViewModel model;
    private final ProposalWords words;
    private final Directory directory;
    private final Runnable decided;
    private final Writing writing;
    private List<Proposal> shown = List.of();
    private List<List<String>> against = List.of();
    private @Nullable ProposalBlock next;

    /**
     * @param decided draws the ticket anew
     * @param writing where replies are written
     */
    AssistantPanel(
            TicketDetailsViewModel ticket,
            AssistantViewModel model,
            Directory directory,
            Runnable decided,
            Writing writing) {
        this.ticket = ticket;
        this.model = model;
        this.words = new ProposalWords(directory, this::getTranslation);
        this.directory = directory;
        this.decided = decided;
        this.writing = writing;
        addClassNames("panel", "assistant");
        getElement().setAttribute("tabindex", "-1");
        nothing();
    }

    int count() {
        return model.open().size();
    }

    void show() {
        if (!shown.equals(ticket.shown().proposals()) || !against.equals(against())) {
            shown = ticket.shown().proposals();
            against = against();
            removeAll();
            next = null;
            for (var proposal : model.open()) {
                var block = new ProposalBlock(
                        proposal,
                        words,
                        words.now(proposal, ticket.ticket()),
                        ticket.workable(),
                        next == null,
                        new Decisions(proposal));
                next = next == null ? block : next;
                add(block);
            }
            model.unanswered().forEach(failed -> add(sentence(getTranslation("ticket.assist-failed"))));
            if (model.asked()) {
                add(sentence(getTranslation("ticket.assist-asked")));
            }
            past(model.decided());
            if (getChildren().findAny().isEmpty()) {
                nothing();
            }
        }
    }

    /** The button that was pressed is gone: the keyboard goes on with what comes next. */
    private void goOn() {
        if (next != null) {
            next.focus();
        } else {
            getElement().callJsFunction("focus");
        }
    }

    private List<List<String>> against() {
        return model.open().stream()
                .map(proposal -> words.now(proposal, ticket.ticket()))
                .toList();
    }

    private void nothing() {
        add(sentence(getTranslation("ticket.assist-nothing")));
    }

    private static Section sentence(String sentence) {
        var section = new Section();
        section.add(text("dk-quiet dk-small", sentence));
        return section;
    }

    private void past(List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            var section = new Section(new H3(getTranslation("ticket.decided")));
            section.addClassName("decided");
            proposals.forEach(proposal -> section.add(line(proposal)));
            add(section);
        }
    }

    private Div line(Proposal proposal) {
        var taken = proposal.state().equals("accepted") || proposal.state().equals("edited");
        var mark = Icons.icon(taken ? "assist-done" : "assist-stale");
        mark.addClassName(taken ? "done" : "stale");
        return div(
                "line",
                mark,
                text("dk-cut dk-spacer", words.title(proposal)),
                text("dk-dim dk-tiny", proposal.state().equals("stale") ? stale(proposal) : verdict(proposal)));
    }

    private String verdict(Proposal proposal) {
        var by = proposal.decidedBy();
        var at = proposal.decidedAt() == null ? proposal.madeAt() : proposal.decidedAt();
        return getTranslation(
                "ticket.assist." + proposal.state(),
                by == null ? "" : by.name().split(" ")[0],
                at == null ? "" : Screen.moments().brief(at, Screen.now()));
    }

    private String stale(Proposal proposal) {
        var staleness = model.staleness(proposal).orElse(null);
        if (staleness == null) {
            return getTranslation("ticket.assist.stale");
        }
        var when = Screen.moments().brief(staleness.gone().at(), Screen.now());
        return staleness
                .by()
                .map(cause -> getTranslation(
                        "ticket.assist.since." + cause.type(),
                        cause.actor().name().split(" ")[0],
                        when))
                .orElseGet(() -> getTranslation("ticket.assist.stale-at", when));
    }

    /** Where replies are written. */
    interface Writing {

        /** Puts a reply there that was accepted as it is. */
        void take(Proposal proposal);

        /** Puts a reply there to be changed; the proposal is decided when it is sent. */
        void edit(Proposal proposal);
    }

    /** What can be done about one proposal. */
    final class Decisions {
        private final Proposal proposal;

        private Decisions(Proposal proposal) {
            this.proposal = proposal;
        }

        void accept() {
            var outcome = model.accept(proposal, null);
            settle(outcome);
            if (outcome instanceof Outcome.Done && proposal.value() instanceof ReplyDraft) {
                writing.take(proposal);
            }
        }

        void edit() {
            if (proposal.value() instanceof ReplyDraft) {
                writing.edit(proposal);
            } else if (proposal.value() instanceof ProposedValue.Triage triage) {
                new TriageDialog(triage, directory, this::acceptEdited).open();
            }
        }

        void reject() {
            settle(model.reject(proposal));
        }

        private void acceptEdited(@Nullable ProposedValue edited) {
            settle(model.accept(proposal, edited));
        }

        private void settle(Outcome outcome) {
            if (outcome instanceof Outcome.Refused refused) {
                Notices.refused(refused.reason());
            }
            decided.run();
            goOn();
        }
    }
}
