package io.docket.ui.component;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** What is written on a button that sends: what it does now, or that it sends later while there is no connection. */
public final class SendLabel {
    private final Span now = text("dk-when-online", "");
    private final Span later = text("dk-when-offline", "");

    /** Puts itself on a button that has no words yet. */
    public SendLabel(Button button) {
        button.getElement().insertChild(0, now.getElement(), later.getElement());
    }

    public SendLabel show(String whenOnline, String whenOffline) {
        now.setText(whenOnline);
        later.setText(whenOffline);
        return this;
    }
}
