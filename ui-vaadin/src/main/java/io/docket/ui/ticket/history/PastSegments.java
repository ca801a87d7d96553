package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Where there is room for one part of a past ticket only: which one it is. */
final class PastSegments extends Div {
    private final Component page;
    private final Span count = text("dk-count", "");
    private final NativeButton conversation = segment("history.segment.conversation", "talk");
    private final NativeButton changes = segment("history.segment.changes", "changes");
    private final NativeButton sight = segment("history.segment.event", "sight");

    /** @param page whose attribute {@code data-pane} tells the style sheet what to show */
    PastSegments(Component page) {
        this.page = page;
        addClassName("dk-segments");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("ticket.parts"));
        changes.add(count);
        add(conversation, changes, sight);
        choose(conversation, "talk");
    }

    void show(HistoryViewModel model) {
        var changed = model.differences().size();
        count.setText(changed == 0 ? "" : String.valueOf(changed));
    }

    private void choose(NativeButton chosen, String pane) {
        page.getElement().setAttribute("data-pane", pane);
        List.of(conversation, changes, sight).forEach(segment -> segment.getElement()
                .setAttribute("aria-pressed", String.valueOf(segment == chosen)));
    }

    private NativeButton segment(String words, String pane) {
        var button = new NativeButton();
        button.add(text("", getTranslation(words)));
        button.addClickListener(clicked -> choose(button, pane));
        return button;
    }
}
