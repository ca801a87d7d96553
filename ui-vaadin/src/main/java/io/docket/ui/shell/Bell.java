package io.docket.ui.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.docket.api.notification.Notification;
import io.docket.api.notification.NotificationPage;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Moments;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.Set;
import java.util.function.Consumer;

/** What somebody was told, with the number of what they have not read yet. Opening it counts as reading. */
final class Bell extends Div {
    private static final Set<String> TARGETS = Set.of("overdue", "at-risk");

    private final ShellViewModel model;
    private final Consumer<NotificationPage> read;
    private final Component button;
    private final Span count = text("dk-unread", "");
    private final Div list = div("dk-updates");

    /**
     * @param button opens it
     * @param read hears what is known once it was opened
     */
    private Bell(ShellViewModel model, Component button, PopoverPosition position, Consumer<NotificationPage> read) {
        this.model = model;
        this.button = button;
        this.read = read;
        addClassName("dk-bell");
        count.setVisible(false);
        add(button, count);
        var popover = new Popover();
        popover.setTarget(button);
        popover.setPosition(position);
        popover.setAriaLabel(getTranslation("shell.updates"));
        popover.add(list);
        popover.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                open();
            }
        });
        add(popover);
    }

    /** An icon beside the person's name. */
    static Bell beside(ShellViewModel model, Consumer<NotificationPage> read) {
        var button = Buttons.icon("bell", translate("shell.updates"), opened -> {});
        return new Bell(model, button, PopoverPosition.END_BOTTOM, read);
    }

    /** An entry of the bar at a phone's bottom. */
    static Bell inBar(ShellViewModel model, Consumer<NotificationPage> read) {
        var button = new NativeButton();
        button.add(Icons.icon("bell"), text("", translate("shell.updates")));
        return new Bell(model, button, PopoverPosition.TOP, read);
    }

    /** Tells the number of what they have not read; the list itself changes only when it is opened. */
    void show(long unread) {
        count.setText(unread > 99 ? "99+" : String.valueOf(unread));
        count.setVisible(unread > 0);
        button.getElement()
                .setAttribute(
                        "aria-label",
                        unread > 0 ? getTranslation("shell.updates-unread", unread) : getTranslation("shell.updates"));
    }

    private void open() {
        var shown = model.notifications();
        list.removeAll();
        list.add(new H2(getTranslation("shell.updates")));
        if (shown.items().isEmpty()) {
            list.add(text("dk-quiet dk-small", getTranslation("shell.no-updates")));
        }
        shown.items().forEach(update -> list.add(line(update)));
        read.accept(model.read(shown));
    }

    private Div line(Notification update) {
        var moments = Screen.moments();
        var text = text(update.read() ? "" : "unread", told(update, moments));
        var about = link(
                "dk-cut",
                TicketNavigation.ticket(update.ticket().number()),
                text("dk-number", String.valueOf(update.ticket().number())),
                text("", " " + update.ticket().subject()));
        var time = text("dk-dim dk-tiny", moments.brief(update.at(), Screen.now()));
        time.setTitle(moments.exact(update.at()));
        return div("update", Icons.icon(icon(update.kind())), div("words", text, about), time);
    }

    /** What others did quotes their names, and is left alone. */
    private static String told(Notification update, Moments moments) {
        return TARGETS.contains(update.kind()) ? moments.promise(update.text()) : update.text();
    }

    private static String icon(String kind) {
        return switch (kind) {
            case "assigned" -> "user-plus";
            case "mentioned" -> "at-sign";
            default -> TARGETS.contains(kind) ? "clock-alert" : "reply";
        };
    }
}
