package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.api.identity.Role;
import io.docket.api.ticket.TicketStatus;
import io.docket.api.ticket.command.TicketChange;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.component.NextTarget;
import io.docket.ui.component.Notices;
import io.docket.ui.component.TimeLeftMark;
import io.docket.ui.navigation.TicketNavigation;

/** What the ticket is called, where it stands and what is due. */
final class TicketHeader extends Header {
    private final TicketDetailsViewModel model;
    private final Edits edits;
    private final SubjectLine subject;
    private final NativeButton status = new NativeButton();
    private final Div due = div("dk-due");
    private final TimeLeftMark reply = mark("reply");
    private final TimeLeftMark resolution = mark("resolution");

    TicketHeader(TicketDetailsViewModel model, Edits edits) {
        this.model = model;
        this.edits = edits;
        this.subject = new SubjectLine(model, edits);
        addClassName("head");
        due.add(reply, resolution);
        var where = div("where", Keys.on(back(), "escape", "Esc"), spacer());
        if (model.whole()) {
            where.add(timeMachine());
        }
        add(where, div("what", subject, spacer(), status, due));
        status.addClassNames("dk-button", "small");
        status.setEnabled(model.workable());
        if (model.workable()) {
            steps();
        }
    }

    void show() {
        var ticket = model.ticket();
        subject.show();
        status.removeAll();
        status.add(Glyphs.labelled(ticket.status()));
        if (model.workable()) {
            status.add(Icons.icon("chevron-down"));
        }
        status.getElement().setAttribute("aria-label", getTranslation("ticket.status-is", word(ticket.status())));
        var sla = ticket.sla();
        var next = NextTarget.of(sla);
        var replying = sla != null && next != null && next == sla.firstReply();
        reply.show(replying ? next : null);
        resolution.show(replying ? null : next);
        reply.setVisible(replying);
        resolution.setVisible(!replying && next != null);
        due.setVisible(next != null && ticket.status().unsolved());
    }

    private com.vaadin.flow.component.html.Anchor back() {
        if (!model.user().is(Role.AGENT)) {
            return link(
                    "back",
                    TicketNavigation.SEARCH,
                    Icons.icon("arrow-left"),
                    text("", getTranslation("shell.search")));
        }
        var view = model.own() ? QueueView.MY_OPEN : QueueView.WAITING_ON_US;
        return link(
                "back",
                TicketNavigation.queue(view),
                Icons.icon("arrow-left"),
                text("", getTranslation("view." + TicketNavigation.code(view))));
    }

    private com.vaadin.flow.component.html.Anchor timeMachine() {
        var link = link(
                "dk-button small quiet",
                TicketNavigation.history(model.ticket().number()),
                Icons.icon("history"),
                text("", getTranslation("ticket.time-machine")));
        return Keys.on(link, "t", "T");
    }

    private void steps() {
        var menu = new ContextMenu(status);
        menu.setOpenOnClick(true);
        var edit = edits.edit();
        menu.addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                edit.end();
                edit.begin();
            }
        });
        model.steps().stream()
                .filter(step -> step != TicketStatus.NEW)
                .forEach(step -> menu.addItem(
                        Glyphs.labelled(step),
                        chosen -> edits.apply(new TicketChange.Status(step), edit, TicketHeader::tell)));
    }

    private TimeLeftMark mark(String what) {
        return new TimeLeftMark(null)
                .worded(
                        getTranslation("ticket.due." + what + ".overdue"),
                        getTranslation("ticket.due." + what + ".due"),
                        getTranslation("ticket.due.paused"));
    }

    private String word(TicketStatus status) {
        return getTranslation("status." + status.code());
    }

    private static void tell(String reason) {
        if (!reason.isEmpty()) {
            Notices.refused(reason);
        }
    }
}
