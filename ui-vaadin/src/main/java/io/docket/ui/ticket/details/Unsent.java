package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Shows what was being written when somebody else closed the ticket, as long as this tab of the browser knows it. */
@Tag("docket-unsent")
@JavaScript("context://js/composer.js")
final class Unsent extends Component {

    Unsent(TicketDetailsViewModel ticket) {
        Draft.keyed(this, ticket);
        getElement().setAttribute("label", getTranslation("ticket.unsent"));
    }
}
