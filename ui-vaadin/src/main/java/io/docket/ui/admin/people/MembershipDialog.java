package io.docket.ui.admin.people;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;

/** The two things that a group or an organisation has: a name, and something that is so or not. */
final class MembershipDialog extends Dialog {
    private final TextField name = new TextField(getTranslation("people.name"));
    private final Checkbox flag;
    private final Saver saver;
    private final ErrorLine error = new ErrorLine();

    MembershipDialog(String title, String name, String flagName, boolean flag, Saver saver) {
        this.saver = saver;
        this.flag = new Checkbox(flagName, flag);
        this.name.setValue(name);
        this.name.setAutofocus(true);
        this.name.setWidthFull();
        this.name.addKeyPressListener(Key.ENTER, entered -> save());
        setHeaderTitle(title);
        addClassName("dk-dialog");
        add(div("fields", this.name, this.flag, error));
        var save = Buttons.primary(getTranslation("people.save"), clicked -> save());
        getFooter().add(Buttons.quiet(getTranslation("people.cancel"), clicked -> close()), Buttons.sending(save));
    }

    /** Where there is no choice yet. */
    MembershipDialog withoutFlag() {
        flag.setVisible(false);
        return this;
    }

    private void save() {
        if (name.getValue().isBlank()) {
            error.tell(getTranslation("people.no-name"));
            return;
        }
        try {
            saver.save(name.getValue().strip(), flag.getValue());
            close();
        } catch (Refusal refused) {
            error.tell(getTranslation("people.not-saved", refused.violation().detail()));
        }
    }

    /** Sends what was entered; may be refused. */
    @FunctionalInterface
    interface Saver {
        void save(String name, boolean flag);
    }
}
