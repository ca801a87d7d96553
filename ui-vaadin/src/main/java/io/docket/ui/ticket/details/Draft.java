package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Keeps what is being written in the browser's tab until it was sent, and says so. */
@Tag("docket-draft")
@JavaScript("context://js/composer.js")
final class Draft extends Component {

    Draft(TicketDetailsViewModel ticket) {
        keyed(this, ticket);
        getElement().setAttribute("kept", getTranslation("ticket.draft-kept"));
        getElement().setAttribute("begin", true);
        getElement().setAttribute("aria-live", "off");
    }

    /** By reader and ticket: what it is kept under. */
    static void keyed(Component component, TicketDetailsViewModel ticket) {
        component
                .getElement()
                .setAttribute(
                        "ticket", ticket.user().id() + "/" + ticket.ticket().id());
    }
}
