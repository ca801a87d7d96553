package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Says since when there is no connection and what can be done meanwhile; nothing while there is one. */
@Tag("docket-connection")
@JavaScript("context://js/connection.js")
public final class ConnectionBar extends Component {

    public ConnectionBar() {
        // The browser alone knows the time, and fills it in.
        getElement().setAttribute("words", getTranslation("shell.offline", "{0}"));
        getElement().setAttribute("role", "status");
    }
}
