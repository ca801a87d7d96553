package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.component.ImportFormats;
import java.util.TreeMap;

/** Where an imported ticket came from and what it is called there, and the desk's own fields; nothing to change. */
final class Origin extends Div {

    void show(TicketDetails ticket) {
        removeAll();
        var external = ticket.external();
        if (external != null) {
            var section = landmark("section", "", new H3(getTranslation("ticket.origin")));
            section.add(
                    fact(
                            getTranslation("ticket.origin.system"),
                            ImportFormats.name(external.system(), this::getTranslation)),
                    fact(getTranslation("ticket.origin.number"), external.id()));
            add(section);
        }
        if (!ticket.customFields().isEmpty()) {
            var section = landmark("section", "", new H3(getTranslation("ticket.own-fields")));
            new TreeMap<>(ticket.customFields()).forEach((name, value) -> section.add(fact(name, value)));
            add(section);
        }
    }

    private static PropertyRow fact(String name, String value) {
        return new PropertyRow(name, text("fact", value));
    }
}
