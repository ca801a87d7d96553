package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.Kbd;
import io.docket.ui.component.Keys;

/** A property: its name, its value, the key that changes it, and why it could not be changed. */
final class PropertyRow extends Div {
    private final Span reason = text("dk-refused", "");

    PropertyRow(String name, Component... value) {
        addClassName("property");
        reason.setVisible(false);
        reason.getElement().setAttribute("role", "alert");
        add(text("name", name), div("value", value), reason);
    }

    PropertyRow keyed(Component control, String key, String drawn) {
        Keys.silently(control, key);
        control.getElement()
                .setAttribute(
                        "data-key-label",
                        getChildren().findFirst().orElseThrow().getElement().getText());
        add(new Kbd(drawn));
        return this;
    }

    void refused(String why) {
        reason.setText(why);
        reason.setVisible(!why.isEmpty());
    }
}
