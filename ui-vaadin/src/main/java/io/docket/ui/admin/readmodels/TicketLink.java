package io.docket.ui.admin.readmodels;

import com.vaadin.flow.component.html.Anchor;
import io.docket.api.ticket.TicketId;
import io.docket.ui.navigation.TicketNavigation;
import java.util.Optional;

/** Leads to a ticket that something is about. */
final class TicketLink extends Anchor {

    /** @param number empty where it is not known */
    TicketLink(TicketId ticket, Optional<String> number) {
        super(TicketNavigation.TICKETS + "/" + ticket);
        setText(number.map(known -> getTranslation("readmodels.ticket-number", known))
                .orElseGet(() -> getTranslation("readmodels.ticket")));
    }
}
