package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.ui.component.Icons;

/** Buttons that write Markdown around what is selected, or begin to call a colleague; the browser does it alone. */
final class MarkdownTools extends Div {

    MarkdownTools(Component attach) {
        addClassName("tools");
        add(
                tool("bold", "bold"),
                tool("italic", "italic"),
                tool("link", "link"),
                tool("list", "list"),
                tool("at-sign", "mention"),
                attach);
    }

    private NativeButton tool(String icon, String name) {
        var button = new NativeButton();
        button.addClassName("tool");
        button.setTitle(getTranslation("ticket.tool." + name));
        button.getElement().setAttribute("aria-label", getTranslation("ticket.tool." + name));
        button.getElement().setAttribute("data-md", name);
        button.add(Icons.icon(icon));
        return button;
    }
}
