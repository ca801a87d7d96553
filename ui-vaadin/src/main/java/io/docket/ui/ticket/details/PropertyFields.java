package io.docket.ui.ticket.details;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.TicketType;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.Glyphs;
import java.util.List;

/** The fields in which properties are chosen. */
final class PropertyFields {
    /** Names are longer than the field that shows them. */
    private static final String WIDTH = "240px";

    private final Directory directory;

    PropertyFields(Directory directory) {
        this.directory = directory;
    }

    Select<TicketStatus> status(List<TicketStatus> steps) {
        var field = new Select<TicketStatus>();
        field.setItems(steps);
        field.setRenderer(new ComponentRenderer<>(Glyphs::labelled));
        return field;
    }

    Select<Priority> priority() {
        var field = new Select<Priority>();
        field.setItems(List.of(Priority.values()).reversed());
        field.setRenderer(new ComponentRenderer<>(Glyphs::labelled));
        return field;
    }

    Select<TicketType> type() {
        var field = new Select<TicketType>();
        field.setItems(TicketType.values());
        field.setItemLabelGenerator(type -> translate("type." + type.code()));
        return field;
    }

    ComboBox<Named> group() {
        return named(directory.groups(), "ticket.no-group");
    }

    ComboBox<Named> assignee() {
        return named(directory.members(null), "ticket.nobody");
    }

    MultiSelectComboBox<String> tags() {
        var field = new MultiSelectComboBox<String>();
        field.setItems(directory.tags());
        field.setAllowCustomValue(true);
        field.setPlaceholder(translate("ticket.add-tag"));
        field.setOverlayWidth(WIDTH);
        field.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        return field;
    }

    private static ComboBox<Named> named(List<Named> items, String nobody) {
        var field = new ComboBox<Named>();
        field.setItems(items);
        field.setItemLabelGenerator(Named::name);
        field.setOverlayWidth(WIDTH);
        field.setPlaceholder(translate(nobody));
        field.setClearButtonVisible(true);
        return field;
    }
}
