package io.docket.ui.ticket.details;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Icons;
import io.docket.ui.component.SendLabel;

/** Sends a reply with the status that it gives the ticket, or a note, which gives none. */
final class SendButtons extends Div {
    private final ComposerViewModel model;
    private final Button send;
    private final Button other;
    private final SendLabel label;

    SendButtons(ComposerViewModel model, Runnable action) {
        this.model = model;
        addClassName("send");
        send = Buttons.keyed(Buttons.primary("", clicked -> action.run()), "ctrl+enter", "Ctrl ↵");
        send.getElement().setAttribute("data-keep-focus", true);
        label = new SendLabel(send);
        other = Buttons.primary("", opened -> {});
        other.setIcon(Icons.icon("chevron-down"));
        other.setAriaLabel(getTranslation("ticket.send-as"));
        other.addClassName("other");
        var menu = new ContextMenu(other);
        menu.setOpenOnClick(true);
        ComposerViewModel.STATUSES.forEach(status -> menu.addItem(Glyphs.labelled(status), chosen -> {
            model.then(status);
            show();
        }));
        add(send, other);
    }

    void show() {
        if (model.note()) {
            label.show(getTranslation("ticket.add-note"), getTranslation("ticket.add-note-later"));
        } else {
            label.show(getTranslation("ticket.send." + model.then().code()), getTranslation("ticket.send-later"));
        }
        send.getElement().getThemeList().set("note", model.note());
        other.setVisible(!model.note());
    }
}
