package io.docket.ui.ticket.queue;

import com.vaadin.flow.data.renderer.LitRenderer;
import io.docket.api.ticket.query.Named;
import io.docket.ui.component.Glyphs;
import io.docket.ui.component.NextTarget;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a line is drawn: by the browser, out of plain values, so that a list of hundreds costs the server little. */
final class TicketLine {
    private static final String TEMPLATE = """
            ${item.line.group ? html`<div class="dk-group ${item.line.group}">
              <vaadin-icon src="icons/docket.svg" symbol="${item.line.icon}" aria-hidden="true"></vaadin-icon>
              <span>${item.line.title}</span><span class="n">${item.line.count}</span></div>`
            : html`<div class="dk-line ${item.line.look}">
              <vaadin-icon class="priority" src="icons/docket.svg" symbol="${item.line.priority}" role="img"
                aria-label="${item.line.priorityName}" title="${item.line.priorityName}"></vaadin-icon>
              <vaadin-icon class="status" src="icons/docket.svg" symbol="${item.line.status}" role="img"
                aria-label="${item.line.statusName}" title="${item.line.statusName}"></vaadin-icon>
              <span class="number">${item.line.number}</span>
              <a class="subject" href="${item.line.path}">${item.line.subject}</a>
              <span class="proposed">${item.line.proposed ? html`<vaadin-icon class="dk-diamond"
                src="icons/docket.svg" symbol="assist-open" role="img" aria-label="${item.line.proposed}"
                title="${item.line.proposed}"></vaadin-icon>` : ''}</span>
              <span class="requester">${item.line.requester}</span>
              <span class="topic">${item.line.team}</span>
              <span class="assignee">${item.line.takeable
                ? html`<button class="dk-person nobody" tabindex="-1" title="${item.line.take}"
                    aria-label="${item.line.take}" @click="${take}"><vaadin-icon src="icons/docket.svg" symbol="plus"
                    aria-hidden="true"></vaadin-icon></button>`
                : html`<span class="dk-person ${item.line.initials ? '' : 'nobody'}" role="img"
                    aria-label="${item.line.assignee}" title="${item.line.assignee}">${item.line.initials}</span>`}</span>
              <docket-time-left state="${item.line.clock}" due="${item.line.due}" at="${item.line.at}"
                left="${item.line.left}" since="${item.line.since}"></docket-time-left>
              ${item.line.menu ? html`<button class="more" title="${item.line.menu}" aria-label="${item.line.menu}"
                @click="${menu}"><vaadin-icon src="icons/docket.svg" symbol="ellipsis"
                aria-hidden="true"></vaadin-icon></button>` : ''}
              <span class="updated" title="${item.line.updatedExact}">${item.line.updated}</span></div>`}
            """;

    private final UnaryOperator<String> words;
    private final BooleanSupplier taking;

    private TicketLine(UnaryOperator<String> words, BooleanSupplier taking) {
        this.words = words;
        this.taking = taking;
    }

    /** @param words the text of a key @param taking whether the function {@code take} may be called */
    static LitRenderer<Line> renderer(UnaryOperator<String> words, BooleanSupplier taking) {
        return LitRenderer.<Line>of(TEMPLATE).withProperty("line", new TicketLine(words, taking)::values);
    }

    private LineValues values(Line line) {
        return switch (line) {
            case Line.Head head -> head(head);
            case Line.Ticket ticket -> ticket(ticket);
        };
    }

    private LineValues.Head head(Line.Head head) {
        var group = head.group();
        return new LineValues.Head(
                group.code(),
                group.icon(),
                words.apply("queue.group." + group.code()),
                head.count() < 0 ? "" : String.valueOf(head.count()));
    }

    private LineValues.Ticket ticket(Line.Ticket ticket) {
        var row = ticket.row();
        var assignee = row.assignee();
        var moments = Screen.moments();
        var target = NextTarget.of(row.sla());
        return new LineValues.Ticket(
                ticket.gone() ? "gone" : "",
                "priority-" + row.priority().code(),
                words.apply("priority." + row.priority().code()),
                Glyphs.symbol(row.status()),
                words.apply("status." + row.status().code()),
                String.valueOf(row.number()),
                TicketNavigation.ticket(row.number()),
                row.subject(),
                ticket.proposed() ? words.apply("queue.proposed") : "",
                row.requester().name(),
                name(row.group(), ""),
                name(assignee, words.apply("queue.nobody")),
                assignee == null ? "" : PersonMark.initials(assignee.name()),
                taking.getAsBoolean() && ticket.free(),
                words.apply("queue.key.take"),
                taking.getAsBoolean() ? words.apply("queue.menu") + " " + row.number() : "",
                target == null ? "" : target.state(),
                target == null ? "" : text(target.due()),
                target == null ? "" : text(target.at()),
                target == null ? "" : text(target.leftSeconds()),
                row.createdAt().toString(),
                moments.brief(row.updatedAt(), Screen.now()),
                moments.exact(row.updatedAt()));
    }

    private static String name(@Nullable Named named, String otherwise) {
        return named == null ? otherwise : named.name();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
