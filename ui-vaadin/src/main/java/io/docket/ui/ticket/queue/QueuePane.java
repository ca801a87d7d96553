package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.TicketChanged;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Kbd;
import io.docket.ui.component.NewsPill;
import io.docket.ui.component.Notices;
import io.docket.ui.component.Screen;
import io.docket.ui.navigation.TicketNavigation;
import java.util.List;
import java.util.function.Supplier;

/** One view of the queue on the screen. */
final class QueuePane extends Div {
    private final QueueViewModel model;
    private final String title;
    private final TicketGrid grid;
    private final Span count = text("count", "");
    private final NewsPill news = new NewsPill(this::reload);
    private final Div columns = div("columns");

    QueuePane(QueueViewModel model) {
        this.model = model;
        title = getTranslation("view." + TicketNavigation.code(model.view()));
        grid = new TicketGrid(model.list(), title).taking(this::take).offering(this::menu);
        addClassNames("dk-screen", "dk-list");
        add(head(), bar(), columns);
        show();
    }

    String title() {
        return title;
    }

    /** Shows changes where they stand; what came in waits behind the pill. */
    void hear(List<TicketChanged> changes) {
        grid.refresh(model.hear(changes));
        tell();
    }

    private Div head() {
        var next = Buttons.primary(getTranslation("queue.open-next"), clicked -> openNext());
        next.setSuffixComponent(new Kbd("Enter"));
        return div("dk-head", new H1(title), count, news, spacer(), new NewTicketButton(), next);
    }

    private Div bar() {
        var search = new SearchField("", words -> go(TicketNavigation.search(words)));
        return div("bar", search, new OrderSelect<>(Order.class, model.order(), order -> {
            model.order(order);
            show();
        }));
    }

    private void menu(QueueRow row) {
        new RowMenu(row, this::take, this::solve).open();
    }

    private void take(QueueRow row) {
        change(() -> model.take(row));
    }

    private void solve(QueueRow row) {
        change(() -> model.solve(row));
    }

    private void change(Supplier<List<Line.Ticket>> change) {
        try {
            grid.refresh(change.get());
        } catch (Refusal refused) {
            Notices.refused(refused.violation().detail());
        }
        tell();
    }

    private void openNext() {
        if (model.next() instanceof QueueRow row) {
            go(TicketNavigation.ticket(row.number()));
        }
    }

    private void go(String path) {
        getUI().ifPresent(ui -> ui.navigate(path));
    }

    private void reload() {
        model.reload();
        show();
    }

    private void show() {
        columns.removeAll();
        if (model.list().total() == 0) {
            columns.add(nothing());
        } else {
            grid.show(model.list());
            columns.add(grid);
        }
        tell();
    }

    private Div nothing() {
        var nothing = div("dk-empty");
        model.elsewhere()
                .ifPresentOrElse(
                        elsewhere -> nothing.add(
                                text("", getTranslation("queue.empty") + " " + waiting(elsewhere)),
                                Buttons.plain(
                                        getTranslation("queue.elsewhere"),
                                        clicked -> go(TicketNavigation.queue(elsewhere.view())))),
                        () -> nothing.add(text("", getTranslation("queue.empty"))));
        return nothing;
    }

    private String waiting(Elsewhere elsewhere) {
        return getTranslation("queue.elsewhere." + TicketNavigation.code(elsewhere.view()), elsewhere.tickets());
    }

    private void tell() {
        count.setText(Screen.numbers().whole(model.list().total()));
        news.count(model.list().news());
    }
}
