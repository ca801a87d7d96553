package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;

/** News that wait until somebody wants to see them. */
final class NewsPill extends NativeButton {
    private final Span words = text("", "");

    NewsPill(Runnable show) {
        addClassName("dk-pill");
        addClickListener(clicked -> show.run());
        add(Icons.icon("arrow-up"), words);
        getElement().setAttribute("aria-live", "polite");
        Keys.silently(this, ".");
        count(0);
    }

    void count(int news) {
        setVisible(news > 0);
        words.setText(getTranslation("queue.news", news));
    }
}
