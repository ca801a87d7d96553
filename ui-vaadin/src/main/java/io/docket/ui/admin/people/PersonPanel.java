package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import io.docket.api.problem.Refusal;
import io.docket.api.wire.archive.PersonalDataArchive;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.Landmark;
import io.docket.ui.component.Notices;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.PersonalDataLink;
import java.util.Objects;

/** One person's form beside the list. */
final class PersonPanel extends Aside {
    private final PeopleViewModel model;
    private final Runnable saved;
    private final PersonForm form;
    private final Div who = div("who dk-row");
    private final Button active = Buttons.plain("", clicked -> toggle());
    private final Button forget = Buttons.quiet(getTranslation("people.forget"), clicked -> forget());
    private final ForgottenNote forgotten = new ForgottenNote();
    private final Landmark actions;
    private final Span state = text("dk-quiet dk-tiny dk-spacer", "");
    private final ErrorLine error = new ErrorLine();
    private final Button save = Buttons.primary(getTranslation("people.save"), clicked -> save());
    private final Button discard = Buttons.quiet(getTranslation("people.discard"), clicked -> show());
    private final Div foot = div("foot", state, discard, save);
    private final Button close;

    PersonPanel(PeopleViewModel model, PersonalDataArchive archive, Runnable saved, Runnable closed) {
        this.model = model;
        this.saved = saved;
        form = new PersonForm(model, this::tell);
        var everything = new PersonalDataLink("people.export", () -> Objects.requireNonNull(model.open()), archive);
        actions = landmark("section", "fields", active, everything, forget);
        close = Buttons.icon("x", getTranslation("people.close"), clicked -> closed.run());
        Buttons.keyed(save, "ctrl+s", "Ctrl S");
        addClassName("dk-detail");
        getElement().setAttribute("aria-label", getTranslation("people.person"));
        add(who, div("dk-scroll", forgotten, form, actions), error, foot);
    }

    /** The open person as they are saved. */
    void show() {
        var person = model.open();
        who.removeAll();
        if (person == null) {
            who.add(new H2(getTranslation("people.add")));
        } else {
            var email = person.email();
            who.add(
                    new PersonMark(person.displayName()).large(),
                    div("dk-cut", new H2(person.displayName()), text("dk-quiet dk-tiny", email == null ? "" : email)));
        }
        who.add(spacer(), close);
        form.show(model.saved(), person == null);
        var erasure = model.erasure();
        erasure.ifPresent(forgotten::show);
        forgotten.setVisible(erasure.isPresent());
        form.setVisible(erasure.isEmpty());
        foot.setVisible(erasure.isEmpty());
        actions.setVisible(person != null && erasure.isEmpty());
        active.setText(getTranslation(person != null && person.active() ? "people.deactivate" : "people.reactivate"));
        error.clear();
        tell();
    }

    private void tell() {
        var changes = form.draft().changes(model.saved());
        state.setText(changes == 0 ? "" : getTranslation("people.changes", changes));
        save.setEnabled(changes > 0);
        discard.setVisible(changes > 0);
    }

    private void save() {
        var draft = form.draft();
        if (!draft.complete()) {
            error.tell(getTranslation("people.incomplete"));
            return;
        }
        attempt(() -> model.save(draft));
    }

    private void toggle() {
        var person = model.open();
        if (person != null) {
            attempt(() -> model.activate(!person.active()));
        }
    }

    private void forget() {
        var person = model.open();
        if (person != null) {
            new ForgetDialog(person, model.extent(person), reason -> {
                        model.forget(person, reason);
                        show();
                        saved.run();
                    })
                    .open();
        }
    }

    private void attempt(Runnable action) {
        try {
            action.run();
            show();
            saved.run();
            Notices.done(getTranslation("people.saved", model.saved().displayName()));
        } catch (Refusal refused) {
            error.tell(getTranslation("people.not-saved", refused.violation().detail()));
        }
    }
}
