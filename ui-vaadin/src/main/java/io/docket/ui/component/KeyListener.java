package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/** Hears all keys of a page in the browser; one per page. */
@Tag("docket-keys")
@JavaScript("context://js/keys.js")
public final class KeyListener extends Component {

    public KeyListener() {
        getElement().setAttribute("heading", getTranslation("shell.keys"));
    }
}
