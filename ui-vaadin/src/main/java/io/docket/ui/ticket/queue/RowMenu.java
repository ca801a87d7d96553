package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.Icons;
import java.util.function.Consumer;

/** On a phone: what can be done with a ticket from the list, without opening it. */
final class RowMenu extends Dialog {

    RowMenu(QueueRow row, Consumer<QueueRow> take, Consumer<QueueRow> solve) {
        setHeaderTitle(row.number() + " " + row.subject());
        var list = div("dk-more");
        list.add(entry("user", "queue.assign-me", () -> take.accept(row)));
        if (row.status().unsolved()) {
            list.add(entry("check", "queue.solve", () -> solve.accept(row)));
        }
        add(list);
    }

    private NativeButton entry(String icon, String words, Runnable action) {
        var button = new NativeButton();
        button.addClassName("dk-place");
        button.add(Icons.icon(icon), text("label", getTranslation(words)));
        button.addClickListener(clicked -> {
            close();
            action.run();
        });
        return button;
    }
}
