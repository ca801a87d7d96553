package io.docket.ui.ticket.create;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds who asked by name or address; an address that nobody has becomes a contact. */
final class RequesterField extends ComboBox<RequesterChoice> {
    private final TextField name = new TextField(getTranslation("new-ticket.contact-name"));
    private final Div contact = div("contact", text("dk-small", getTranslation("new-ticket.contact")), name);

    RequesterField(NewTicketViewModel model) {
        setLabel(getTranslation("new-ticket.requester"));
        setPlaceholder(getTranslation("new-ticket.requester-hint"));
        setRequiredIndicatorVisible(true);
        setAllowCustomValue(true);
        setItemLabelGenerator(RequesterChoice::label);
        setItems(query -> {
            var words = query.getFilter().orElse("");
            var first = query.getOffset() == 0;
            return query.getLimit() > 0 && first ? model.people(words).stream() : Stream.empty();
        });
        addCustomValueSetListener(typed -> take(model.typed(typed.getDetail())));
        addValueChangeListener(chosen -> contact.setVisible(chosen.getValue() instanceof RequesterChoice.Unknown));
        contact.setVisible(false);
    }

    /** What must be known of somebody who is not known. */
    Div contact() {
        return contact;
    }

    TextField name() {
        return name;
    }

    void missing(boolean requester, boolean contactName) {
        setErrorMessage(getTranslation("new-ticket.requester-missing"));
        setInvalid(requester);
        name.setErrorMessage(getTranslation("new-ticket.contact-name-missing"));
        name.setInvalid(contactName);
    }

    private void take(@Nullable RequesterChoice choice) {
        if (choice == null) {
            clear();
            setErrorMessage(getTranslation("new-ticket.requester-unknown"));
            setInvalid(true);
        } else {
            setValue(choice);
            setInvalid(false);
            if (choice instanceof RequesterChoice.Unknown) {
                name.focus();
            }
        }
    }
}
