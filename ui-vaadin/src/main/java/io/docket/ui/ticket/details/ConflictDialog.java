package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Screen;

/** Two people changed the same: both values side by side, who and when, and the person's own chosen already. */
final class ConflictDialog extends Dialog {

    ConflictDialog(TicketDetails ticket, Outcome.Conflict conflict, Directory directory, Runnable useYours) {
        var field = getTranslation("ticket.field." + conflict.yours().field().code());
        var theirs = conflict.theirs();
        var values = new FieldValues(this::getTranslation, directory);
        setHeaderTitle(getTranslation("ticket.conflict", field));
        add(new Paragraph(theirs == null ? getTranslation("ticket.conflict-why", field) : theirs.text()));
        if (theirs != null) {
            add(text("dk-dim dk-tiny", Screen.moments().exact(theirs.at())));
        }
        var choice = new RadioButtonGroup<Boolean>();
        choice.setItems(true, false);
        choice.setItemLabelGenerator(own -> own
                ? getTranslation("ticket.conflict-yours", values.wanted(conflict.yours()))
                : getTranslation(
                        "ticket.conflict-theirs",
                        values.current(ticket, conflict.yours().field())));
        choice.setValue(true);
        choice.setAriaLabel(getTranslation("ticket.conflict-which"));
        add(div("dk-conflict", choice));
        getFooter()
                .add(
                        Buttons.plain(getTranslation("ticket.cancel"), clicked -> close()),
                        Buttons.primary(getTranslation("ticket.conflict-keep"), clicked -> {
                            close();
                            if (Boolean.TRUE.equals(choice.getValue())) {
                                useYours.run();
                            }
                        }));
    }
}
