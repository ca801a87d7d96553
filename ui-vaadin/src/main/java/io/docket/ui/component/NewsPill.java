package io.docket.ui.component;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** News that wait until somebody wants to see them. */
public final class NewsPill extends NativeButton {
    private final Span words = text("", "");

    public NewsPill(Runnable show) {
        addClassName("dk-pill");
        addClickListener(clicked -> show.run());
        add(Icons.icon("arrow-up"), words);
        getElement().setAttribute("aria-live", "polite");
        Keys.silently(this, ".");
        count(0);
    }

    public void count(int news) {
        setVisible(news > 0);
        words.setText(getTranslation("shell.news", news));
    }
}
