package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where there is room for one pane only: which one it is. */
final class Segments extends Div {
    private final Component page;
    private final SideTabs tabs;
    private final Span count = text("dk-count", "");
    private final NativeButton talk = segment("conversation");
    private final NativeButton details = segment("details");
    private final NativeButton assistant = segment("assistant");

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
        add(talk, details, assistant);
        talk.addClickListener(clicked -> choose(talk, "talk"));
        details.addClickListener(clicked -> {
            tabs.choose(SideTabs.DETAILS);
            choose(details, "side");
        });
        assistant.addClickListener(clicked -> {
            tabs.choose(SideTabs.ASSISTANT);
            choose(assistant, "side");
        });
        assistant.setVisible(assisted);
        choose(talk, "talk");
    }

    void count(int proposals) {
        count.setText(proposals == 0 ? "" : String.valueOf(proposals));
    }

    private void choose(NativeButton chosen, String pane) {
        page.getElement().setAttribute("data-pane", pane);
        List.of(talk, details, assistant).forEach(segment -> segment.getElement()
                .setAttribute("aria-pressed", String.valueOf(segment == chosen)));
    }

    private NativeButton segment(String name) {
        var button = new NativeButton();
        button.add(text("", getTranslation("ticket." + name)));
        return button;
    }
}
