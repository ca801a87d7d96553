package io.docket.ui.audit;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import io.docket.api.audit.LogEntry;
import io.docket.ui.component.AuthorMark;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Icons;
import io.docket.ui.component.NewsPill;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.time.LocalDate;
import tools.jackson.databind.json.JsonMapper;

/** Everything that happened at the desk, as sentences, and beside them one event in full. */
@Route(value = DeskNavigation.AUDIT, layout = MainLayout.class)
@RolesAllowed({"AUDITOR", "ADMIN"})
final class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final Duration PACE = Duration.ofSeconds(1);

    private final JsonMapper json;
    private final AuditViewModel model;
    private final DataTable<LogEntry> table = table();
    private final Div nothing = div("dk-empty", text("", getTranslation("audit.nothing")));
    private final Button more = Buttons.plain(getTranslation("audit.more"), clicked -> readOn());
    private final NewsPill news = new NewsPill(this::reload);
    private final EventPanel panel;
    private final Div columns;
    private int heard;

    AuditView(DeskClient desk, JsonMapper json) {
        var zone = Screen.zone(UI.getCurrentOrThrow());
        this.json = json;
        model = new AuditViewModel(desk, LogFilter.upTo(LocalDate.ofInstant(Screen.now(), zone), zone));
        panel = new EventPanel(json, this::close);
        columns = div("columns", div("dk-scroll", table, nothing, more), panel);
        addClassNames("dk-screen", "dk-admin", "dk-audit");
        LiveChanges.follow(this, desk, PACE, changes -> {
            heard += changes.size();
            news.count(heard);
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var zone = Screen.zone(event.getUI());
        model.filter(LogFilter.of(
                event.getLocation().getQueryParameters().getParameters(),
                LocalDate.ofInstant(Screen.now(), zone),
                zone));
        removeAll();
        add(
                div(
                        "dk-head",
                        new H1(getTranslation("audit.title")),
                        news,
                        spacer(),
                        proof(),
                        new ExportLink(model, json)),
                new LogBar(model, this::ask),
                columns);
        close();
        show();
    }

    private Component proof() {
        return link(
                "dk-button", DeskNavigation.PROOF, Icons.icon("shield-check"), text("", getTranslation("audit.proof")));
    }

    private void ask(LogFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(DeskNavigation.AUDIT, QueryParameters.simple(filter.address())));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · Docket";
    }

    private DataTable<LogEntry> table() {
        return new DataTable<LogEntry>(getTranslation("audit.title"), LogEntry::position)
                .text(getTranslation("audit.position"), "number dk-dim", entry -> Screen.numbers()
                        .whole(entry.position()))
                .column(getTranslation("audit.time"), "number dk-quiet", AuditView::time)
                .column(getTranslation("audit.what"), "grow", AuditView::sentence)
                .text(getTranslation("audit.type"), "dk-quiet wide", LogEntry::type)
                .opening(this::open);
    }

    private static Component time(LogEntry entry) {
        var time = text("", Screen.moments().log(entry.at()));
        time.setTitle(Screen.moments().exact(entry.at()));
        return time;
    }

    private static Component sentence(LogEntry entry) {
        var line = div(
                "dk-row",
                div("mark", AuthorMark.of(entry.type(), entry.actor())),
                text("dk-cut", Screen.moments().sentence(entry.type(), entry.text())));
        var number = entry.number();
        if (number != null) {
            line.add(link("ticket", TicketNavigation.ticket(number), text("", String.valueOf(number))));
        }
        return line;
    }

    private void open(LogEntry entry) {
        panel.show(entry);
        panel.setVisible(true);
        columns.addClassName("detailed");
        table.current(entry.position());
    }

    private void close() {
        panel.setVisible(false);
        columns.removeClassName("detailed");
        table.current("");
    }

    private void reload() {
        model.reload();
        show();
    }

    private void readOn() {
        table.append(model.readOn());
        more.setVisible(model.more());
    }

    private void show() {
        heard = 0;
        news.count(0);
        table.show(model.entries());
        table.setVisible(!model.entries().isEmpty());
        nothing.setVisible(model.entries().isEmpty());
        more.setVisible(model.more());
    }
}
