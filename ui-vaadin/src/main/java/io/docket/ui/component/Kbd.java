package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;

/** A key, drawn on the control that it works. */
@Tag("kbd")
public final class Kbd extends Component implements HasComponents {

    public Kbd(String key) {
        add(new Text(key));
        getElement().setAttribute("aria-hidden", "true");
    }
}
