package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.TicketNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;

/** A search: its words stand in the address, so that it can be kept, shared and gone back to. */
@Route(value = TicketNavigation.SEARCH, layout = MainLayout.class)
@RolesAllowed({"AGENT", "AUDITOR", "ANALYST"})
final class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private final DeskClient desk;

    SearchView(DeskClient desk) {
        this.desk = desk;
        addClassNames("dk-screen", "dk-list", "with-facets");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        show(new SearchViewModel(desk, query));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.search") + " · Docket";
    }

    private void show(SearchViewModel model) {
        removeAll();
        var total = model.list().total();
        var facets = new FacetPanel(model, this::search);
        add(
                div(
                        "dk-head",
                        new H1(getTranslation("shell.search")),
                        text("count", Screen.numbers().whole(total)),
                        spacer()),
                div(
                        "bar",
                        new SearchField(model.words().query(), this::search),
                        order(model.words()),
                        filters(facets)));
        model.notice(getTranslation("queue.fallback")).map(SearchView::notice).ifPresent(this::add);
        add(div("columns", total == 0 ? nothing(model) : new TicketGrid(model.list(), getPageTitle()), facets));
    }

    private static Div notice(String sentence) {
        var notice = div("dk-notice", text("", sentence));
        notice.getElement().setAttribute("role", "status");
        return notice;
    }

    private Div nothing(SearchViewModel model) {
        var query = model.words().query();
        var nothing = div("dk-empty", text("", getTranslation("queue.nothing", query)));
        var wider = model.words().wider();
        if (!wider.equals(model.words())) {
            var words = wider.query().isEmpty()
                    ? getTranslation("queue.wider-all")
                    : getTranslation("queue.wider", wider.query());
            nothing.add(Buttons.plain(words, clicked -> search(wider.query())));
        }
        return nothing;
    }

    private OrderSelect<SearchOrder> order(SearchWords words) {
        return new OrderSelect<>(SearchOrder.class, words.order(), order -> search(words.ordered(order)));
    }

    private Button filters(FacetPanel facets) {
        var button = Buttons.plain(
                getTranslation("queue.filters"), clicked -> facets.setClassName("open", !facets.hasClassName("open")));
        button.setPrefixComponent(Icons.icon("list-filter"));
        button.addClassName("filters");
        return Buttons.keyed(button, "f", "F");
    }

    private void search(SearchWords words) {
        search(words.query());
    }

    private void search(String query) {
        getUI().ifPresent(ui -> ui.navigate(TicketNavigation.search(query)));
    }
}
