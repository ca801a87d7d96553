package io.docket.ui.admin.outbox;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.notification.OutgoingMail;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** The desk's mail to requesters, and beside it one of them as it goes out. */
@Route(value = DeskNavigation.OUTBOX, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class OutboxView extends Div implements HasDynamicTitle {
    private final OutboxViewModel model;
    private final DataTable<OutgoingMail> table = table();
    private final Div nothing = div("dk-empty", text("", getTranslation("outbox.nothing")));
    private final Button more = Buttons.plain(getTranslation("outbox.more"), clicked -> readOn());
    private final Div shown = div("dk-notice", text("", getTranslation("outbox.only-shown")));
    private final MailPanel panel = new MailPanel(this::close);
    private final Div columns = div("columns", div("dk-scroll", table, nothing, more), panel);

    OutboxView(DeskClient desk) {
        model = new OutboxViewModel(desk);
        addClassNames("dk-screen", "dk-admin", "plain");
        var reload = Buttons.plain(getTranslation("outbox.reload"), clicked -> {
            model.reload();
            show();
        });
        add(div("dk-head", new H1(getTranslation("outbox.title")), spacer(), reload), shown, columns);
        close();
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("outbox.title") + " · Docket";
    }

    private DataTable<OutgoingMail> table() {
        return new DataTable<OutgoingMail>(getTranslation("outbox.title"), OutgoingMail::id)
                .text(getTranslation("outbox.subject"), "strong grow", OutgoingMail::subject)
                .text(getTranslation("outbox.recipient"), "dk-quiet wide", OutgoingMail::recipient)
                .column(getTranslation("outbox.state"), "", this::state)
                .text(getTranslation("outbox.written"), "right dk-quiet", mail -> Screen.moments()
                        .brief(mail.createdAt(), Screen.now()))
                .opening(this::open);
    }

    private Component state(OutgoingMail mail) {
        var icon =
                switch (mail.state()) {
                    case "sent" -> "check";
                    case "failed" -> "triangle-alert";
                    case "waiting" -> "hourglass";
                    default -> "eye";
                };
        return span("dk-labelled state", Icons.icon(icon), text("", getTranslation("outbox." + mail.state())));
    }

    private void open(OutgoingMail mail) {
        panel.show(mail, model.ticketNumber(mail));
        panel.setVisible(true);
        columns.addClassName("detailed");
        table.current(mail.id());
    }

    private void close() {
        panel.setVisible(false);
        columns.removeClassName("detailed");
        table.current("");
    }

    private void readOn() {
        model.readOn();
        show();
    }

    private void show() {
        table.show(model.mails());
        table.setVisible(!model.mails().isEmpty());
        nothing.setVisible(model.mails().isEmpty());
        shown.setVisible(model.onlyShown());
        more.setVisible(model.more());
    }
}
