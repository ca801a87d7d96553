package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.api.assist.ProposedValue.ReplyDraft;
import io.docket.api.assist.query.Proposal;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.AttachedFiles;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.gateway.AttachmentClient;

/** Where a reply or a note is written. Which of the two it is shows in words, in form and in colour. */
final class Composer extends Div implements AssistantPanel.Writing {
    private static final int SAVED_MILLISECONDS = 800;

    private final TicketDetailsViewModel ticket;
    private final ComposerViewModel model;
    private final Runnable sent;
    private final Runnable read;
    private final TextArea area = new TextArea();
    private final NativeButton reply = mode("reply", "reply", "r", "R", false);
    private final NativeButton note = mode("lock", "note", "i", "I", true);
    private final Span to = text("to", "");
    private final Div lock = div("lock");
    private final ErrorLine failure = new ErrorLine();
    private final NativeButton news = new NativeButton();
    private final AttachedFiles attachments;
    private final SendButtons send;

    /**
     * @param sent what follows a message
     * @param read shows the messages that wait
     */
    Composer(
            TicketDetailsViewModel ticket,
            ComposerViewModel model,
            AttachmentClient files,
            Runnable sent,
            Runnable read) {
        this.ticket = ticket;
        this.model = model;
        this.sent = sent;
        this.read = read;
        this.send = new SendButtons(model, this::send);
        this.attachments = attachments(files);
        var requester = ticket.ticket().requester();
        addClassName("dk-composer");
        getElement().setAttribute("role", "group");
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(SAVED_MILLISECONDS);
        to.setText(getTranslation("ticket.to", requester.name(), requester.email() == null ? "" : requester.email()));
        lock.add(Icons.icon("lock"), text("", getTranslation("ticket.note-only", requester.name())));
        news.addClassName("dk-pill");
        news.getElement().setAttribute("aria-live", "polite");
        news.addClickListener(clicked -> readNews());
        news.setVisible(false);
        add(
                news,
                div("modes", reply, note, spacer(), to),
                lock,
                area,
                new MentionList(model.colleagues()),
                attachments,
                failure,
                div("foot", new MarkdownTools(attachments.button()), spacer(), new Draft(ticket), send));
        show();
    }

    private AttachedFiles attachments(AttachmentClient client) {
        var number = String.valueOf(ticket.ticket().number());
        var files = new AttachedFiles(
                getTranslation("ticket.attach"),
                (name, content) -> client.keep(number, name, content),
                model::attach,
                model::detach);
        files.button().addClassName("dk-attach");
        files.button().getElement().setAttribute("title", getTranslation("ticket.attach"));
        return files;
    }

    /** Whether something is written that is not sent yet. */
    boolean typing() {
        return !area.getValue().isBlank();
    }

    /** Messages came while somebody writes; they wait above the text. */
    void news(int messages) {
        news.setText(getTranslation("ticket.new-messages", messages));
        news.setVisible(messages > 0);
    }

    @Override
    public void edit(Proposal proposal) {
        model.basedOn(proposal);
        take(proposal);
    }

    @Override
    public void take(Proposal proposal) {
        if (proposal.value() instanceof ReplyDraft draft) {
            var before = area.getValue().strip();
            var proposed = draft.body().text();
            area.setValue(before.isEmpty() ? proposed : before + "\n\n" + proposed);
            model.note(false);
            show();
            area.focus();
        }
    }

    private void show() {
        setClassName("note", model.note());
        reply.getElement().setAttribute("aria-pressed", String.valueOf(!model.note()));
        note.getElement().setAttribute("aria-pressed", String.valueOf(model.note()));
        to.setVisible(!model.note());
        lock.setVisible(model.note());
        area.setAriaLabel(
                model.note()
                        ? getTranslation("ticket.note-field")
                        : getTranslation(
                                "ticket.reply-field",
                                ticket.ticket().requester().name()));
        send.show();
    }

    private NativeButton mode(String icon, String word, String key, String drawn, boolean isNote) {
        var button = new NativeButton();
        button.addClassName("mode");
        button.add(Icons.icon(icon), text("", getTranslation("ticket." + word)));
        button.addClickListener(clicked -> {
            model.note(isNote);
            show();
        });
        return Keys.on(button, key, drawn);
    }

    private void send() {
        if (!typing()) {
            area.focus();
        } else if (news.isVisible()) {
            askToRead();
        } else {
            sendNow();
        }
    }

    private void askToRead() {
        var question = new ConfirmDialog();
        question.setHeader(news.getText());
        question.setText(getTranslation("ticket.read-first-why"));
        question.setCancelable(true);
        question.setCancelText(getTranslation("ticket.read-first"));
        question.setConfirmText(getTranslation("ticket.send-anyway"));
        question.addCancelListener(cancelled -> readNews());
        question.addConfirmListener(confirmed -> sendNow());
        question.open();
    }

    private void sendNow() {
        try {
            model.send(area.getValue());
        } catch (Refusal refused) {
            failure.tell(getTranslation("ticket.not-sent", refused.violation().detail()));
            return;
        } catch (RuntimeException fault) {
            failure.tell(getTranslation("ticket.not-sent", ""));
            throw fault;
        }
        failure.clear();
        news.setVisible(false);
        area.clear();
        attachments.clear();
        sent.run();
    }

    private void readNews() {
        news.setVisible(false);
        read.run();
    }
}
