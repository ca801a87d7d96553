package io.docket.ui.admin.imports;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.landmark;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import io.docket.api.imports.ImportProgress;
import io.docket.ui.component.Buttons;

/** What of an import was refused, line by line, and why. */
final class RefusedPanel extends Aside {
    private final H2 title = new H2();
    private final Div lines = div("dk-scroll");

    RefusedPanel(Runnable closed) {
        addClassName("dk-detail");
        getElement().setAttribute("aria-label", getTranslation("imports.refused-lines"));
        add(
                div(
                        "who dk-row",
                        title,
                        spacer(),
                        Buttons.icon("x", getTranslation("imports.close"), clicked -> closed.run())),
                lines);
    }

    void show(ImportProgress one) {
        title.setText(getTranslation("imports.lines", one.errors().size()));
        lines.removeAll();
        var section = landmark("section", "");
        if (one.errors().isEmpty()) {
            section.add(text("dk-quiet dk-small", getTranslation("imports.none-refused")));
        }
        if (one.failed() > one.errors().size()) {
            section.add(text(
                    "dk-quiet dk-small",
                    getTranslation("imports.first-shown", one.errors().size())));
        }
        one.errors()
                .forEach(refused -> section.add(div(
                        "refused",
                        text("dk-dim dk-tiny", getTranslation("imports.line", refused.file(), refused.line())),
                        text("", refused.reason()))));
        lines.add(section);
    }
}
