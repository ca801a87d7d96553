package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.docket.api.ticket.command.TicketChange;

/** Number and subject; a click on the subject makes it a field, Enter saves it, Esc leaves it. */
final class SubjectLine extends Div {
    private final TicketDetailsViewModel model;
    private final Edits edits;
    private final H1 title = new H1();
    private final NativeButton subject = new NativeButton();
    private final Span plain = text("subject", "");
    private final TextField field = new TextField();
    private final OpenEdit edit;
    private String begun = "";

    SubjectLine(TicketDetailsViewModel model, Edits edits) {
        this.model = model;
        this.edits = edits;
        this.edit = edits.edit();
        addClassName("subject-line");
        subject.addClassName("subject");
        subject.setTitle(getTranslation("ticket.change-subject"));
        subject.addClickListener(clicked -> edit());
        field.setAriaLabel(getTranslation("ticket.field.subject"));
        field.setVisible(false);
        field.addKeyPressListener(Key.ENTER, entered -> save());
        field.addKeyDownListener(Key.ESCAPE, left -> leave());
        title.add(text("number", String.valueOf(model.ticket().number())), model.workable() ? subject : plain);
        add(title, field);
    }

    void show() {
        subject.setText(model.ticket().subject());
        plain.setText(model.ticket().subject());
    }

    private void edit() {
        begun = model.ticket().subject();
        edit.begin();
        field.setValue(begun);
        field.setInvalid(false);
        title.setVisible(false);
        field.setVisible(true);
        field.focus();
    }

    private void save() {
        var wanted = field.getValue().strip();
        if (wanted.isEmpty() || wanted.equals(begun)) {
            leave();
            return;
        }
        edits.apply(new TicketChange.ChangeSubject(wanted), edit, this::settled);
    }

    private void settled(String refusal) {
        field.setErrorMessage(refusal);
        field.setInvalid(!refusal.isEmpty());
        if (refusal.isEmpty()) {
            leave();
        }
    }

    private void leave() {
        edit.end();
        field.setVisible(false);
        title.setVisible(true);
    }
}
