package io.docket.ui.shell;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;

/** A link of the side bar, with a number that changes in place. */
final class CountedPlace extends Anchor {
    private final Span count = text("count", "");

    CountedPlace(String path, String icon, String name) {
        super(path);
        addClassName("dk-place");
        setTitle(name);
        add(Icons.icon(icon), text("label", name), count);
        count.setVisible(false);
    }

    void count(long number) {
        count.setText(Screen.numbers().whole(number));
        count.setVisible(true);
    }

    void current(boolean here) {
        if (here) {
            getElement().setAttribute("aria-current", "page");
        } else {
            getElement().removeAttribute("aria-current");
        }
    }
}
