package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.docket.api.identity.query.Person;
import io.docket.api.identity.query.PersonalDataExtent;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.Screen;

/** Says what will be lost, and asks for the reason and for the name: there is no way back. */
final class ForgetDialog extends Dialog {
    private static final int LONGEST_REASON = 500;

    private final String name;
    private final Forgetter forgetter;
    private final TextField reason = new TextField(getTranslation("people.forget-reason"));
    private final TextField repeated;
    private final ErrorLine error = new ErrorLine();
    private final Button forget = Buttons.primary(getTranslation("people.forget-now"), clicked -> forget());

    ForgetDialog(Person person, PersonalDataExtent extent, Forgetter forgetter) {
        name = person.displayName();
        this.forgetter = forgetter;
        repeated = new TextField(getTranslation("people.forget-repeat", name));
        setHeaderTitle(getTranslation("people.forget-who", name));
        addClassName("dk-dialog");
        reason.setMaxLength(LONGEST_REASON);
        reason.setHelperText(getTranslation("people.forget-reason-hint"));
        reason.setWidthFull();
        repeated.setWidthFull();
        repeated.setValueChangeMode(ValueChangeMode.EAGER);
        repeated.addValueChangeListener(typed -> tell());
        add(
                new Paragraph(extent(extent)),
                new Paragraph(getTranslation("people.forget-stays")),
                div("fields", reason, repeated, error));
        getFooter().add(Buttons.quiet(getTranslation("people.cancel"), clicked -> close()), forget);
        tell();
    }

    private String extent(PersonalDataExtent extent) {
        var numbers = Screen.numbers();
        return getTranslation(
                "people.forget-extent",
                numbers.whole(extent.tickets()),
                numbers.whole(extent.messages()),
                numbers.whole(extent.attachments()),
                numbers.whole(extent.mails()));
    }

    private void tell() {
        forget.setEnabled(repeated.getValue().strip().equals(name));
    }

    private void forget() {
        if (reason.getValue().isBlank()) {
            error.tell(getTranslation("people.forget-no-reason"));
            return;
        }
        try {
            forgetter.forget(reason.getValue().strip());
            close();
        } catch (Refusal refused) {
            error.tell(
                    getTranslation("people.not-forgotten", refused.violation().detail()));
        }
    }

    /** Sends the reason; may be refused. */
    @FunctionalInterface
    interface Forgetter {
        void forget(String reason);
    }
}
