package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;

/** Ties an edit to the list of a field: it begins when the list opens. */
final class OpenList {
    private OpenList() {}

    /** @param closed hears once the edit is over */
    static void follow(Component field, OpenEdit edit, Runnable closed) {
        var element = field.getElement();
        element.addPropertyChangeListener("opened", "opened-changed", change -> {
            if (Boolean.TRUE.equals(change.getValue())) {
                edit.begin();
            } else {
                // The list may close before the browser tells what was chosen in it: that still belongs to the edit.
                element.executeJs("return new Promise(told => setTimeout(told))")
                        .then(told -> {
                            if (!element.getProperty("opened", false)) {
                                edit.end();
                                closed.run();
                            }
                        });
            }
        });
    }
}
