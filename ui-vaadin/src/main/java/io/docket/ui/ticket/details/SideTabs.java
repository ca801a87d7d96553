package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import io.docket.ui.component.Keys;
import java.util.List;

/** Which panel stands at the right. The choice is an attribute of the page; the style sheet shows the panel. */
final class SideTabs extends Div {
    static final String DETAILS = "details";
    static final String ASSISTANT = "assistant";
    static final String SIMILAR = "similar";
    static final String HISTORY = "history";

    private final Element page;
    private final Tab assistant = new Tab(ASSISTANT);
    private final Tab similar = new Tab(SIMILAR);
    private final Tab history = new Tab(HISTORY);
    private final Runnable historyChosen;
    private final List<Tab> tabs = List.of(new Tab(DETAILS), assistant, similar, history);

    /**
     * @param page whose attribute {@code data-side} follows the choice
     * @param assisted whether the assistant's part is theirs to see
     * @param historyChosen before the history is shown
     */
    SideTabs(Element page, boolean assisted, Runnable historyChosen) {
        this.page = page;
        this.historyChosen = historyChosen;
        addClassName("dk-side-tabs");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ticket.panels"));
        tabs.forEach(this::add);
        Keys.silently(history, "h");
        assistant.setVisible(assisted);
        choose(assisted ? ASSISTANT : DETAILS);
    }

    void choose(String name) {
        if (name.equals(HISTORY)) {
            historyChosen.run();
        }
        page.setAttribute("data-side", name);
        tabs.forEach(tab -> tab.getElement().setAttribute("aria-pressed", String.valueOf(tab.name.equals(name))));
    }

    /** Parts with nothing in them are not offered. */
    void count(int proposals, int alike, int events) {
        assistant.count(proposals);
        similar.count(alike);
        similar.setVisible(alike > 0);
        history.count(events);
        history.setVisible(events > 0);
    }

    private final class Tab extends NativeButton {
        private final String name;
        private final Span count = text("dk-count", "");

        Tab(String name) {
            this.name = name;
            addClassName(name);
            addClickListener(clicked -> choose(name));
            add(text("", getTranslation("ticket." + name)), count);
        }

        void count(int number) {
            count.setText(number == 0 ? "" : String.valueOf(number));
        }
    }
}
