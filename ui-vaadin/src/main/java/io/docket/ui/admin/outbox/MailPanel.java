package io.docket.ui.admin.outbox;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import io.docket.api.notification.OutgoingMail;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.Optional;

/** One mail as its recipient reads it, in its plain form. */
final class MailPanel extends Aside {
    private final Runnable closed;

    MailPanel(Runnable closed) {
        this.closed = closed;
        addClassName("dk-detail");
        getElement().setAttribute("aria-label", getTranslation("outbox.mail"));
    }

    void show(OutgoingMail mail, Optional<Long> number) {
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
        var body = new Pre(mail.text());
        body.addClassName("mail");
        var content = div("dk-scroll", facts, landmark("section", "", body));
        number.map(this::ticket).ifPresent(content::add);
        add(
                div(
                        "who dk-row",
                        new H2(mail.subject()),
                        spacer(),
                        Buttons.icon("x", getTranslation("outbox.close"), clicked -> closed.run())),
                content);
    }

    private Component ticket(long number) {
        return landmark(
                "section",
                "",
                link("", TicketNavigation.ticket(number), text("", getTranslation("outbox.ticket", number))));
    }

    private Div fact(String words, String value) {
        return div("fact", text("dk-dim", getTranslation(words)), text("value", value));
    }
}
