package io.docket.ui.security;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import io.docket.api.ticket.TicketStatus;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;

/** What a docket is, shown instead of told: an example of one ticket's record. Readers skip it. */
final class SignInLedger extends Div {

    SignInLedger() {
        addClassName("ledger");
        getElement().setAttribute("aria-hidden", "true");
        var example = text("dk-quiet dk-small", getTranslation("ledger.example"));
        var lines = div("lines", div("head", text("", getTranslation("ledger.day")), spacer(), text("", "48213")));
        lines.add(
                line("08:52", new PersonMark("Elif Yıldız").small(), "ledger.wrote"),
                line("08:53", Icons.icon("assist-open"), "ledger.proposed"),
                line("08:54", Icons.icon("assist-done"), "ledger.accepted"),
                line("08:55", new PersonMark("Tomasz Zieliński").small(), "ledger.priority"),
                line("09:04", new PersonMark("Tomasz Zieliński").small(), "ledger.replied"),
                line("09:31", new PersonMark("Elif Yıldız").small(), "ledger.confirmed"),
                line("10:06", new PersonMark("Mara Lindholm").small(), "ledger.lifted"),
                line("10:07", Icons.icon(Glyphs.symbol(TicketStatus.SOLVED)), "ledger.solved"));
        var motto = new Paragraph(getTranslation("ledger.motto"));
        motto.addClassName("motto");
        add(div("", example, lines), motto);
    }

    private Div line(String time, Component mark, String words) {
        return div("line", text("time", time), div("mark", mark), text("", getTranslation(words)));
    }
}
