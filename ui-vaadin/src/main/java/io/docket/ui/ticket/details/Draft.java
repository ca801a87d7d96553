package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Keeps what is being written in the browser's tab until it was sent, and says so. */
@Tag("docket-draft")
@JavaScript("context://js/composer.js")
final class Draft extends Component {

    Draft(TicketDetailsViewModel ticket) {
        getElement()
                .setAttribute(
                        "ticket", ticket.user().id() + "/" + ticket.ticket().id());
        getElement().setAttribute("kept", getTranslation("ticket.draft-kept"));
        getElement().setAttribute("begin", true);
        getElement().setAttribute("aria-live", "off");
    }
}
