package io.docket.ui.component;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;

/** What went wrong, at the place where it did; nothing while all is well. */
public final class ErrorLine extends Div {
    public ErrorLine() {
        addClassName("dk-error-line");
        getElement().setAttribute("role", "alert");
        clear();
    }

    public void tell(String sentence) {
        removeAll();
        add(Icons.icon("triangle-alert"), text("", sentence));
        setVisible(true);
    }

    public void clear() {
        setVisible(false);
    }
}
