package io.docket.ui.portal;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.PortalNavigation;

/** One request of a list; it changes where it stands. */
final class RequestLine extends Anchor {
    private final boolean ofOthers;
    private final Span status = span("status");
    private final Span subject = text("subject", "");
    private final Span line = text("line", "");
    private final Span time = text("time", "");

    RequestLine(QueueRow row, QueueView view) {
        super(PortalNavigation.request(row.number()));
        this.ofOthers = view == QueueView.ORGANIZATION_REQUESTS;
        addClassName("request");
        add(status, span("words", subject, line), time, Icons.icon("chevron-right"));
        show(row);
    }

    void show(QueueRow row) {
        var moments = Screen.moments();
        var now = Screen.now();
        var words = RequestWords.line(row, moments, now);
        status.removeAll();
        status.add(glyph(row));
        subject.setText(row.subject());
        line.setText(ofOthers ? row.requester().name() + " · " + words : words);
        time.setText(moments.brief(row.updatedAt(), now));
        time.setTitle(moments.exact(row.updatedAt()));
    }

    private static SvgIcon glyph(QueueRow row) {
        return Icons.named(RequestWords.symbol(row.status()), RequestWords.status(row.status()));
    }
}
