package io.docket.ui.component;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import io.docket.api.ticket.Priority;
import io.docket.api.ticket.TicketStatus;

/** Status and priority as shapes: whoever cannot see the colour reads the form, and readers hear the word. */
public final class Glyphs {
    private Glyphs() {}

    public static SvgIcon status(TicketStatus status) {
        return Icons.named(symbol(status), translate("status." + status.code()));
    }

    public static SvgIcon priority(Priority priority) {
        return Icons.named("priority-" + priority.code(), translate("priority." + priority.code()));
    }

    /** The shape and the word beside it. */
    public static Span labelled(TicketStatus status) {
        return Html.span("dk-labelled", Icons.icon(symbol(status)), new Span(translate("status." + status.code())));
    }

    public static Span labelled(Priority priority) {
        return Html.span(
                "dk-labelled",
                Icons.icon("priority-" + priority.code()),
                new Span(translate("priority." + priority.code())));
    }

    /** The sprite's symbol for a status; everything closed looks alike and differs by the word. */
    public static String symbol(TicketStatus status) {
        return "status-" + (status.closed() ? "closed" : status.code());
    }
}
