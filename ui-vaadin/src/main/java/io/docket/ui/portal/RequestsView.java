package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.ticket.TicketId;
import io.docket.api.ticket.query.QueueRow;
import io.docket.api.ticket.query.QueueView;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Choice;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Keys;
import io.docket.ui.component.NewsPill;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.gateway.LiveChanges;
import io.docket.ui.navigation.PortalNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A customer's requests: what needs their answer stands first. */
@Route(value = PortalNavigation.PORTAL, layout = PortalLayout.class)
@RolesAllowed("CUSTOMER")
final class RequestsView extends Div implements HasDynamicTitle {
    private static final Duration PACE = Duration.ofMillis(300);

    private final RequestsViewModel model;
    private final Map<TicketId, RequestLine> lines = new HashMap<>();
    private final Div requests = div("requests");
    private final TextField search = search();
    private final NewsPill news = new NewsPill(this::reload);

    RequestsView(DeskClient desk) {
        model = new RequestsViewModel(desk);
        addClassName("dk-portal-page");
        var open = link(
                "dk-button primary huge",
                PortalNavigation.NEW_REQUEST,
                Icons.icon("plus"),
                text("", getTranslation("portal.new")));
        add(div("title", new H1(getPageHeading()), news, spacer(), Keys.silently(open, "n")), search);
        if (model.shares()) {
            add(scope());
        }
        add(requests);
        show();
        LiveChanges.follow(this, desk, PACE, changes -> hear());
    }

    @Override
    public String getPageTitle() {
        return getPageHeading() + " · Docket";
    }

    private String getPageHeading() {
        return getTranslation("portal.requests");
    }

    private TextField search() {
        var field = new TextField();
        field.addClassName("huge");
        field.setAriaLabel(getTranslation("portal.search"));
        field.setPlaceholder(getTranslation("portal.search"));
        field.setPrefixComponent(Icons.icon("search"));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(typed -> {
            model.search(typed.getValue());
            show();
        });
        return Keys.silently(field, "/");
    }

    private Choice<QueueView> scope() {
        var choice = new Choice<>(
                List.of(QueueView.MY_REQUESTS, QueueView.ORGANIZATION_REQUESTS),
                view -> getTranslation(view == QueueView.MY_REQUESTS ? "portal.mine" : "portal.organization"),
                view -> {
                    model.view(view);
                    show();
                });
        choice.choose(model.view());
        return choice.named(getTranslation("portal.whose"));
    }

    private void hear() {
        for (var row : model.hear()) {
            if (lines.get(row.id()) instanceof RequestLine line) {
                line.show(row);
            }
        }
        news.count(model.news());
    }

    private void reload() {
        model.reload();
        show();
    }

    private void show() {
        lines.clear();
        requests.removeAll();
        news.count(model.news());
        var groups = model.groups();
        if (groups.isEmpty()) {
            requests.add(nothing());
        }
        groups.forEach(this::group);
        if (model.more()) {
            requests.add(Buttons.plain(getTranslation("portal.more"), clicked -> {
                model.readOn();
                show();
            }));
        }
    }

    private void group(RequestGroup group, List<QueueRow> rows) {
        var section = landmark("section", "", new H2(getTranslation("portal.group." + group.code())));
        for (var row : rows) {
            var line = new RequestLine(row, model.view());
            lines.put(row.id(), line);
            section.add(line);
        }
        requests.add(section);
    }

    private Div nothing() {
        var words = model.words();
        return words.isEmpty()
                ? div("dk-empty", text("", getTranslation("portal.nothing")))
                : div(
                        "dk-empty",
                        text("", getTranslation("portal.nothing-found", words)),
                        Buttons.plain(getTranslation("portal.show-all"), clicked -> search.clear()));
    }
}
