package io.docket.ui.admin.imports;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.attachment.FileStore;
import io.docket.api.imports.ImportId;
import io.docket.api.imports.ImportProgress;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Icons;
import io.docket.ui.component.ImportFormats;
import io.docket.ui.component.Repeat;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.util.unit.DataSize;

/** Imports and how far they are, and beside them what one of them refused. */
@Route(value = DeskNavigation.IMPORTS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class ImportsView extends Div implements HasDynamicTitle {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final ImportsViewModel model;
    private final DataTable<ImportProgress> table = table();
    private final Div nothing = div("dk-empty", text("", getTranslation("imports.nothing")));
    private final RefusedPanel panel = new RefusedPanel(this::close);
    private final Div columns = div("columns", div("dk-scroll", table, nothing), panel);
    private @Nullable ImportId open;

    ImportsView(DeskClient desk, FileStore files, @Value("${docket.imports.limit:512MB}") DataSize limit) {
        model = new ImportsViewModel(desk, files, limit.toBytes());
        addClassNames("dk-screen", "dk-admin");
        add(
                div("dk-head", new H1(getTranslation("imports.title"))),
                new ImportForm(model, started -> {
                    show();
                    open(started);
                }),
                columns);
        close();
        show();
        Repeat.every(this, PAUSE, this::follow);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imports.title") + " · Docket";
    }

    private void follow() {
        if (model.running()) {
            model.reload();
            table.refresh(model.imports());
            if (open != null && model.find(open) instanceof ImportProgress progress) {
                panel.show(progress);
            }
        }
    }

    private DataTable<ImportProgress> table() {
        return new DataTable<ImportProgress>(getTranslation("imports.title"), ImportProgress::id)
                .text(getTranslation("imports.files"), "strong grow", one -> String.join(", ", one.files()))
                .text(
                        getTranslation("imports.format"),
                        "dk-quiet wide",
                        one -> ImportFormats.name(one.format(), this::getTranslation))
                .column(getTranslation("imports.state"), "", this::state)
                .column(getTranslation("imports.done"), "right", this::progress)
                .text(getTranslation("imports.refused"), "right", one -> Screen.numbers()
                        .whole(one.failed()))
                .text(getTranslation("imports.started"), "right dk-quiet wide", one -> Screen.moments()
                        .brief(one.startedAt(), Screen.now()))
                .opening(this::open);
    }

    private Component state(ImportProgress one) {
        var icon =
                switch (one.state()) {
                    case "done" -> "check";
                    case "failed" -> "triangle-alert";
                    default -> "hourglass";
                };
        return span("dk-labelled state", Icons.icon(icon), text("", getTranslation("imports.state." + one.state())));
    }

    private Component progress(ImportProgress one) {
        var total = one.total();
        if (total == null) {
            return text("", Screen.numbers().whole(one.done()));
        }
        var words = text("", getTranslation("imports.of", one.done(), total));
        if (!one.state().equals("running")) {
            return words;
        }
        var bar = new ProgressBar(0, Math.max(1, total), Math.min(one.done(), Math.max(1, total)));
        bar.getElement().setAttribute("aria-label", getTranslation("imports.done"));
        return div("progress", words, bar);
    }

    private void open(ImportProgress one) {
        open = one.id();
        panel.show(one);
        panel.setVisible(true);
        columns.addClassName("detailed");
        table.current(one.id());
    }

    private void close() {
        open = null;
        panel.setVisible(false);
        columns.removeClassName("detailed");
        table.current("");
    }

    private void show() {
        table.show(model.imports());
        table.setVisible(!model.imports().isEmpty());
        nothing.setVisible(model.imports().isEmpty());
    }
}
