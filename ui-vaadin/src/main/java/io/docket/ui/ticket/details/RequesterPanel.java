package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import io.docket.api.ticket.query.QueueRow;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who asked, and what else they asked. */
final class RequesterPanel extends Section {
    private @Nullable TicketSnapshot shown;

    RequesterPanel() {
        addClassName("requester");
    }

    void show(TicketSnapshot snapshot) {
        if (same(snapshot)) {
            return;
        }
        shown = snapshot;
        var requester = snapshot.ticket().requester();
        var organization = snapshot.ticket().organization();
        removeAll();
        var who = div("words", text("name", requester.name()));
        if (organization != null) {
            who.add(text("dk-quiet dk-tiny", organization.name()));
        }
        if (requester.email() != null) {
            who.add(text("dk-quiet dk-tiny dk-cut", requester.email()));
        }
        add(new H3(getTranslation("ticket.requester")), div("who", new PersonMark(requester.name()).large(), who));
        others(snapshot.others());
    }

    private void others(List<QueueRow> others) {
        if (!others.isEmpty()) {
            add(text("dk-quiet dk-tiny", getTranslation("ticket.others")));
            others.forEach(other -> add(line(other)));
        }
    }

    private static Anchor line(QueueRow other) {
        return link(
                "other",
                TicketNavigation.ticket(other.number()),
                Glyphs.status(other.status()),
                text("dk-cut dk-spacer", other.subject()),
                text("dk-number", Screen.moments().brief(other.createdAt(), Screen.now())));
    }

    private boolean same(TicketSnapshot snapshot) {
        return shown != null
                && shown.others().equals(snapshot.others())
                && shown.ticket().requester().equals(snapshot.ticket().requester());
    }
}
