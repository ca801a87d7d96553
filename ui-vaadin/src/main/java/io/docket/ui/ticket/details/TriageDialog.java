package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.docket.api.assist.ProposedValue;
import io.docket.api.assist.ProposedValue.Triage;
import io.docket.api.identity.GroupId;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Glyphs;
import java.util.function.Consumer;

/**
 * A proposal about where a ticket belongs, changed before it is taken over. Empty leaves a field as it is. No field has
 * a button that empties it, for Escape would work that before it closes the dialog, and lose the proposed group.
 */
final class TriageDialog extends Dialog {
    private final ComboBox<Named> group = new ComboBox<>(getTranslation("ticket.field.group"));
    private final Select<Priority> priority = new Select<>();
    private final TextField tag = new TextField(getTranslation("ticket.propose.tag"));

    TriageDialog(Triage proposed, Directory directory, Consumer<ProposedValue> accept) {
        setHeaderTitle(getTranslation("ticket.propose.triage"));
        group.setItems(directory.groups());
        group.setItemLabelGenerator(Named::name);
        priority.setLabel(getTranslation("ticket.field.priority"));
        priority.setItems(Priority.values());
        priority.setEmptySelectionAllowed(true);
        priority.setRenderer(new ComponentRenderer<>(Glyphs::labelled));
        directory.groups().stream()
                .filter(known -> proposed.group() != null
                        && known.id().equals(proposed.group().value()))
                .findFirst()
                .ifPresent(group::setValue);
        priority.setValue(proposed.priority());
        tag.setValue(proposed.tag() == null ? "" : proposed.tag());
        add(div("dk-triage", group, priority, tag));
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                group.focus();
            }
        });
        getFooter()
                .add(
                        Buttons.plain(getTranslation("ticket.cancel"), clicked -> close()),
                        Buttons.primary(getTranslation("ticket.accept"), clicked -> {
                            close();
                            accept.accept(value());
                        }));
    }

    private Triage value() {
        var chosen = group.getValue();
        var words = tag.getValue().strip();
        return new Triage(
                chosen == null ? null : new GroupId(chosen.id()), priority.getValue(), words.isEmpty() ? null : words);
    }
}
