package io.docket.ui.dashboard;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Flash;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;

/** One number with its name and what it means, leading to the tickets that it counts. */
final class Figure extends Anchor {
    private final Span number = text("number", "");
    private final Span meaning = text("dk-quiet dk-tiny", "");

    /** @param icon empty for none */
    Figure(String name, String icon, QueueView view) {
        super(TicketNavigation.queue(view));
        addClassName("figure");
        var label = span("name");
        if (!icon.isEmpty()) {
            label.add(Icons.icon(icon));
        }
        label.add(text("", getTranslation("dashboard." + name)));
        add(label, number, meaning);
    }

    void show(long value, String words) {
        var written = Screen.numbers().whole(value);
        if (!number.getText().isEmpty() && !number.getText().equals(written)) {
            Flash.on(number);
        }
        number.setText(written);
        meaning.setText(words);
    }
}
