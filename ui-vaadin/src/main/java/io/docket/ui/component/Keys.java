package io.docket.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;

/**
 * Gives controls their keys. The browser alone listens: a key clicks, or focuses, the visible control that carries it,
 * and is silent while someone types. Nothing is registered on the server.
 */
public final class Keys {
    private Keys() {}

    /** The key works the control and is drawn on it. */
    public static <C extends Component & HasComponents> C on(C control, String key, String drawn) {
        control.add(new Kbd(drawn));
        return silently(control, key);
    }

    /** The key works the control; where it is drawn is the caller's affair. */
    public static <C extends Component> C silently(C control, String key) {
        control.getElement().setAttribute("data-key", key);
        return control;
    }
}
