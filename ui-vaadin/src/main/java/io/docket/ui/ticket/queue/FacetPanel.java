package io.docket.ui.ticket.queue;

import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import io.docket.api.ticket.query.FacetValue;
import io.docket.ui.component.Html;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import java.util.Set;
import java.util.function.Consumer;

/** What was found, counted by its fields; a click keeps only those, or lets the others back in. */
final class FacetPanel extends Aside {
    private static final int SHOWN = 8;
    /** As the search language calls it where a ticket has no group, no assignee or no tag. */
    private static final String NONE = "none";

    private static final Set<String> NAMED = Set.of("status", "priority", "type");

    private final SearchViewModel model;
    private final Consumer<SearchWords> search;

    FacetPanel(SearchViewModel model, Consumer<SearchWords> search) {
        this.model = model;
        this.search = search;
        addClassName("dk-facets");
        getElement().setAttribute("aria-label", getTranslation("queue.filters"));
        add(Html.hiddenHeading(getTranslation("queue.filters")));
        SearchViewModel.FACETS.forEach(this::section);
    }

    private void section(String field) {
        var values = model.facet(field);
        if (!values.isEmpty()) {
            var section = landmark("section", "", new H3(getTranslation("queue.facet." + field)));
            values.stream().limit(SHOWN).forEach(value -> section.add(option(field, value)));
            add(section);
        }
    }

    private NativeButton option(String field, FacetValue value) {
        var button = new NativeButton();
        button.addClassName("dk-facet");
        button.getElement()
                .setAttribute("aria-pressed", String.valueOf(model.words().has(field, value.value())));
        button.addClickListener(clicked -> search.accept(model.words().toggled(field, value.value())));
        var box = text("box", "");
        box.add(Icons.icon("check"));
        button.add(
                box,
                text("dk-cut dk-spacer", name(field, value.value())),
                text("dk-number", Screen.numbers().whole(value.count())));
        return button;
    }

    private String name(String field, String value) {
        if (NAMED.contains(field)) {
            return getTranslation(field + "." + value);
        }
        return value.equals(NONE) ? getTranslation("queue.facet-none") : value;
    }
}
