package io.docket.ui.ticket.create;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.Glyphs;
import java.util.LinkedHashSet;
import java.util.List;

/** What can be said about a new ticket beside its text, with what is usual chosen. */
final class NewTicketFields {
    private final NewTicketViewModel model;

    NewTicketFields(NewTicketViewModel model) {
        this.model = model;
    }

    Select<Priority> priority() {
        var field = new Select<Priority>();
        field.setLabel(translate("new-ticket.priority"));
        field.setItems(List.of(Priority.values()).reversed());
        field.setRenderer(new ComponentRenderer<>(Glyphs::labelled));
        field.setValue(Priority.NORMAL);
        return field;
    }

    Select<TicketType> type() {
        var field = new Select<TicketType>();
        field.setLabel(translate("new-ticket.type"));
        field.setItems(TicketType.values());
        field.setItemLabelGenerator(type -> translate("type." + type.code()));
        field.setValue(TicketType.QUESTION);
        return field;
    }

    ComboBox<Named> group() {
        var field = new ComboBox<Named>(translate("new-ticket.group"));
        field.setItems(model.groups());
        field.setItemLabelGenerator(Named::name);
        field.setPlaceholder(translate("new-ticket.no-group"));
        field.setClearButtonVisible(true);
        return field;
    }

    MultiSelectComboBox<String> tags() {
        var field = new MultiSelectComboBox<String>(translate("new-ticket.tags"));
        field.setItems(model.tags());
        field.setAllowCustomValue(true);
        field.addCustomValueSetListener(typed -> {
            var chosen = new LinkedHashSet<>(field.getValue());
            chosen.add(typed.getDetail().strip());
            field.setValue(chosen);
        });
        return field;
    }
}
