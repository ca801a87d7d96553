package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where there is room for one pane only: which one it is, the conversation or one of those at its side. */
final class Segments extends Div {
    private final Component page;
    private final SideTabs tabs;
    private final Span count = text("dk-count", "");
    private final NativeButton talk = segment("conversation");
    private final NativeButton details = side(SideTabs.DETAILS);
    private final NativeButton assistant = side(SideTabs.ASSISTANT);
    private final NativeButton similar = side(SideTabs.SIMILAR);
    private final NativeButton history = side(SideTabs.HISTORY);

    /**
     * @param page whose attribute {@code data-pane} tells the style sheet what to show
     * @param assisted whether the assistant's part is theirs to see
     */
    Segments(Component page, SideTabs tabs, boolean assisted) {
        this.page = page;
        this.tabs = tabs;
        addClassName("dk-segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ticket.parts"));
        assistant.add(count);
        add(talk, details, assistant, similar, history);
        talk.addClickListener(clicked -> choose(talk, "talk"));
        assistant.setVisible(assisted);
        choose(talk, "talk");
    }

    /** Parts with nothing in them are not offered. */
    void count(int proposals, int alike, int events) {
        count.setText(proposals == 0 ? "" : String.valueOf(proposals));
        similar.setVisible(alike > 0);
        history.setVisible(events > 0);
    }

    /** Shows the ticket's history, wherever it stands. */
    void history() {
        show(history, SideTabs.HISTORY);
    }

    private void show(NativeButton segment, String panel) {
        tabs.choose(panel);
        choose(segment, "side");
    }

    private void choose(NativeButton chosen, String pane) {
        page.getElement().setAttribute("data-pane", pane);
        List.of(talk, details, assistant, similar, history).forEach(segment -> segment.getElement()
                .setAttribute("aria-pressed", String.valueOf(segment == chosen)));
    }

    private NativeButton side(String panel) {
        var button = segment(panel);
        button.addClickListener(clicked -> show(button, panel));
        return button;
    }

    private NativeButton segment(String name) {
        var button = new NativeButton();
        button.add(text("", getTranslation("ticket." + name)));
        return button;
    }
}
