package io.docket.ui.ticket.details;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.ui.component.Icons;
import java.util.List;

/** Buttons that write Markdown around what is selected, and names of colleagues; the browser does it alone. */
final class MarkdownTools extends Div {

    MarkdownTools(List<String> colleagues, Component attach) {
        addClassName("tools");
        add(
                tool("bold", "bold"),
                tool("italic", "italic"),
                tool("link", "link"),
                tool("list", "list"),
                mention(colleagues),
                attach);
    }

    private NativeButton mention(List<String> colleagues) {
        var button = tool("at-sign", "mention");
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        colleagues.forEach(name -> menu.addItem(name, chosen -> getElement()
                .executeJs("this.closest('.dk-composer').querySelector('docket-draft').mention($0)", name)));
        return button;
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
