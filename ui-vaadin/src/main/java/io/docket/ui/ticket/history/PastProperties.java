package io.docket.ui.ticket.history;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.docket.ui.component.Html;
import io.docket.ui.component.Icons;
import java.util.Set;

/** What the event changed, and everything else as it was. */
final class PastProperties extends Aside {
    private static final Set<String> CODED = Set.of("status", "priority", "type");
    private static final Set<String> TARGETS = Set.of("first-reply", "resolution");
    private static final String CUSTOM = "custom:";

    PastProperties() {
        addClassNames("properties", "dk-scroll");
        getElement().setAttribute("aria-label", getTranslation("history.properties"));
    }

    void show(HistoryViewModel model) {
        removeAll();
        var differences = model.differences();
        var changed = landmark("section", "", new H3(getTranslation("history.changed")));
        if (differences.isEmpty()) {
            changed.add(text(
                    "dk-quiet dk-small", getTranslation(model.first() ? "history.opened" : "history.nothing-changed")));
        }
        differences.forEach(difference -> changed.add(difference(difference)));
        var ticket = landmark("section", "", new H3(getTranslation("history.ticket")));
        Difference.values(model.ticket()).forEach((field, value) -> {
            if (!field.equals("subject")
                    && differences.stream().noneMatch(one -> one.field().equals(field))) {
                ticket.add(line("property", field, shown(field, value)));
            }
        });
        add(Html.hiddenHeading(getTranslation("history.properties")), changed, ticket);
    }

    private Div difference(Difference difference) {
        var before = text("was", value(difference.field(), difference.before()));
        before.getElement().setAttribute("aria-label", getTranslation("history.was", before.getText()));
        return line(
                "property different",
                difference.field(),
                span("dk-row", before, Icons.icon("arrow-right"), shown(difference.field(), difference.after())));
    }

    private Div line(String classNames, String field, Component value) {
        return div(classNames, text("dk-dim", name(field)), value);
    }

    private Component shown(String field, String value) {
        var words = text("dk-cut", value(field, value));
        if (!value.isEmpty() && (field.equals("status") || field.equals("priority"))) {
            return span("dk-labelled", Icons.icon(symbol(field, value)), words);
        }
        words.setClassName("dk-quiet", value.isEmpty());
        return words;
    }

    private String name(String field) {
        return field.startsWith(CUSTOM) ? field.substring(CUSTOM.length()) : getTranslation("history.field." + field);
    }

    private String value(String field, String value) {
        if (value.isEmpty()) {
            return getTranslation("history.none");
        }
        if (TARGETS.contains(field)) {
            return getTranslation("history.target." + value);
        }
        return CODED.contains(field) ? getTranslation(field + "." + value) : value;
    }

    private static String symbol(String field, String value) {
        var closed = Set.of("merged", "spam", "deleted").contains(value);
        return field + "-" + (closed ? "closed" : value);
    }
}
