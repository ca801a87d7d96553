package io.docket.ui.shell;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import io.docket.ui.component.Icons;
import java.util.ArrayList;
import java.util.List;

/** The way around on a phone: what is used all day, and the rest behind "More". */
final class BottomBar extends Nav {
    private final List<Entry> entries = new ArrayList<>();

    BottomBar(List<Place> places, Runnable jump, Runnable more, Bell bell) {
        addClassName("dk-bottom");
        setAriaLabel(getTranslation("shell.places"));
        places.forEach(this::entry);
        add(button("search", "shell.search", jump), bell, button("menu", "shell.more", more));
    }

    void current(String location) {
        entries.forEach(entry -> {
            if (entry.place().holds(location)) {
                entry.link().getElement().setAttribute("aria-current", "page");
            } else {
                entry.link().getElement().removeAttribute("aria-current");
            }
        });
    }

    private void entry(Place place) {
        var link = new Anchor(place.path());
        link.add(Icons.icon(place.icon()), text("", getTranslation(place.words())));
        entries.add(new Entry(place, link));
        add(link);
    }

    private Component button(String icon, String words, Runnable action) {
        var button = new NativeButton();
        button.addClickListener(clicked -> action.run());
        button.add(Icons.icon(icon), text("", getTranslation(words)));
        return button;
    }

    private record Entry(Place place, Anchor link) {}
}
