package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.dom.Element;
import io.docket.ui.component.Keys;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Which panel stands at the right. The choice is an attribute of the page; the style sheet shows the panel. */
final class SideTabs extends Tabs {
    static final String DETAILS = "details";
    static final String ASSISTANT = "assistant";
    static final String SIMILAR = "similar";
    static final String HISTORY = "history";

    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Span> counts = new LinkedHashMap<>();

    SideTabs() {
        addClassName("dk-side-tabs");
        getElement().setAttribute("aria-label", getTranslation("ticket.panels"));
        for (var name : new String[] {DETAILS, ASSISTANT, SIMILAR, HISTORY}) {
            var count = text("dk-count", "");
            var tab = new Tab(text("", getTranslation("ticket." + name)), count);
            tab.addClassName(name);
            tabs.put(name, tab);
            counts.put(name, count);
            add(tab);
        }
        setSelectedTab(tabs.get(ASSISTANT));
        Keys.silently(tab(HISTORY), "h");
    }

    /** @param page whose attribute {@code data-side} follows the choice */
    void follow(Element page) {
        page.setAttribute("data-side", chosen());
        addSelectedChangeListener(change -> page.setAttribute("data-side", chosen()));
    }

    void choose(String name) {
        setSelectedTab(tabs.get(name));
    }

    /** Parts with nothing in them are not offered. */
    void count(int proposals, int similar, int events) {
        count(ASSISTANT, proposals);
        count(SIMILAR, similar);
        count(HISTORY, events);
        tab(SIMILAR).setVisible(similar > 0);
        tab(HISTORY).setVisible(events > 0);
    }

    private void count(String name, int number) {
        if (counts.get(name) instanceof Span count) {
            count.setText(number == 0 ? "" : String.valueOf(number));
        }
    }

    private String chosen() {
        return tabs.entrySet().stream()
                .filter(tab -> tab.getValue().equals(getSelectedTab()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(ASSISTANT);
    }

    private Tab tab(String name) {
        return Objects.requireNonNull(tabs.get(name));
    }
}
