package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.navigation.TicketNavigation;

/** Leads to a new ticket, from wherever tickets are listed. */
final class NewTicketButton extends Anchor {

    NewTicketButton() {
        super(TicketNavigation.NEW_TICKET);
        addClassName("dk-button");
        add(Icons.icon("plus"), text("words", getTranslation("shell.new-ticket")));
        Keys.on(this, "n", "N");
    }
}
