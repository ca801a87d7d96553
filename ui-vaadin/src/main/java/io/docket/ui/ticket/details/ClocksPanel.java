package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import io.docket.api.ticket.query.SlaTarget;
import io.docket.api.ticket.query.TicketDetails;
import io.docket.ui.component.Screen;
import io.docket.ui.component.TimeLeftMark;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The promises that run for a ticket, and how much of them is used up. */
final class ClocksPanel extends Section {
    private final Clock reply = new Clock(getTranslation("ticket.clock.reply"));
    private final Clock resolution = new Clock(getTranslation("ticket.clock.resolution"));

    /**
     * @param why leads to the history, which tells
     * @param told whether the history is theirs to see
     */
    ClocksPanel(Runnable why, boolean told) {
        addClassName("clocks");
        var link = new NativeButton(getTranslation("ticket.clock.why"));
        link.addClickListener(clicked -> why.run());
        link.addClassName("dk-link");
        link.setVisible(told);
        add(new H3(getTranslation("ticket.time-left")), reply, resolution, link);
    }

    void show(TicketDetails ticket) {
        var sla = ticket.sla();
        setVisible(sla != null && (sla.firstReply() != null || sla.resolution() != null));
        if (sla != null) {
            reply.show(sla.firstReply(), ticket.createdAt());
            resolution.show(sla.resolution(), ticket.createdAt());
        }
    }

    private static final class Clock extends Div {
        private final TimeLeftMark left = new TimeLeftMark(null);
        private final Div used = new Div();
        private final Div track = div("track", used);

        Clock(String name) {
            addClassName("clock");
            add(div("dk-row", text("", name), spacer(), left), track);
        }

        void show(@Nullable SlaTarget target, Instant since) {
            setVisible(target != null);
            if (target != null) {
                left.since(since).show(target);
                left.getElement().setAttribute("title", title(target));
                setClassName("late", late(target));
                setClassName("standing", target.state().equals("paused"));
                track.setVisible(target.at() == null);
                used.setWidth(share(target, since) + "%");
            }
        }

        /** What nobody has noted as missed yet is late all the same. */
        private static boolean late(SlaTarget target) {
            var due = target.due();
            return target.state().equals("breached")
                    || target.state().equals("running") && due != null && due.isBefore(Screen.now());
        }

        private String title(SlaTarget target) {
            var due = target.due();
            return due == null
                    ? getTranslation("ticket.due.paused")
                    : Screen.moments().exact(due);
        }

        /** By the wall clock: the bar is a picture, the number beside it is the truth. */
        private static long share(SlaTarget target, Instant since) {
            var due = target.due();
            if (due == null) {
                return 0;
            }
            var whole = Math.max(1, Duration.between(since, due).toSeconds());
            return Math.clamp(Duration.between(since, Screen.now()).toSeconds() * 100 / whole, 0, 100);
        }
    }
}
