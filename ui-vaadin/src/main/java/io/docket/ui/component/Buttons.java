package io.docket.ui.component;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons as the art direction knows them: one filled per screen, the others plain or quiet. */
public final class Buttons {
    private Buttons() {}

    public static Button plain(String text, ComponentEventListener<ClickEvent<Button>> action) {
        return new Button(text, action);
    }

    /** The one thing to do next on a screen. */
    public static Button primary(String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = new Button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** A button without a frame, for what is there but does not ask. */
    public static Button quiet(String text, ComponentEventListener<ClickEvent<Button>> action) {
        var button = new Button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** An icon alone, with the name that readers hear and the pointer shows. */
    public static Button icon(String symbol, String name, ComponentEventListener<ClickEvent<Button>> action) {
        var button = quiet("", action);
        button.setIcon(Icons.icon(symbol));
        button.addThemeVariants(ButtonVariant.LUMO_ICON);
        button.setAriaLabel(name);
        button.setTooltipText(name);
        return button;
    }

    /** Puts the key that works the button at its end. */
    public static Button keyed(Button button, String key, String drawn) {
        Component hint = new Kbd(drawn);
        button.setSuffixComponent(hint);
        return Keys.silently(button, key);
    }

    /** Sends what was written: Ctrl and Enter work it, from within the field too. */
    public static Button sending(Button button) {
        return keyed(button, "ctrl+enter", "Ctrl ↵");
    }
}
