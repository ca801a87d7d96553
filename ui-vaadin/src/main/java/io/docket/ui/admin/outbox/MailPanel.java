package io.docket.ui.admin.outbox;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import io.docket.api.notification.OutgoingMail;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;

/** One mail as its recipient reads it, in its plain form. */
final class MailPanel extends Aside {
    private final Runnable closed;

    MailPanel(Runnable closed) {
        this.closed = closed;
        addClassName("dk-detail");
        getElement().setAttribute("aria-label", getTranslation("outbox.mail"));
    }

    void show(OutgoingMail mail, long number) {
        removeAll();
        var facts = landmark(
                "section",
                "",
                fact("outbox.recipient", mail.recipient()),
                fact("outbox.written", Screen.moments().exact(mail.createdAt())),
                fact("outbox.attempts", String.valueOf(mail.attempts())));
        if (mail.sentAt() != null) {
            facts.add(fact("outbox.sent-at", Screen.moments().exact(mail.sentAt())));
        }
        if (mail.error() != null) {
            facts.add(fact("outbox.error", mail.error()));
        }
        var ticket = link("", TicketNavigation.ticket(number), text("", getTranslation("outbox.ticket", number)));
        var body = new Pre(mail.text());
        body.addClassName("mail");
        add(
                div(
                        "who dk-row",
                        new H2(mail.subject()),
                        spacer(),
                        Buttons.icon("x", getTranslation("outbox.close"), clicked -> closed.run())),
                div("dk-scroll", facts, landmark("section", "", body), landmark("section", "", ticket)));
    }

    private Div fact(String words, String value) {
        return div("fact", text("dk-dim", getTranslation(words)), text("value", value));
    }
}
