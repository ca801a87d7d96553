package io.docket.ui.admin.readmodels;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.operations.ProjectionStatus;
import io.docket.api.operations.StandingProcessor;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Notices;
import io.docket.ui.component.Repeat;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Position and lag of every read model, live. */
@Route(value = DeskNavigation.READ_MODELS, layout = MainLayout.class)
@RolesAllowed("ADMIN")
final class ReadModelsView extends Div implements HasDynamicTitle {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ReadModelsViewModel model;
    private final Paragraph sentence = new Paragraph();
    private final Span head = text("count", "");
    private final Map<String, Button> restores = new HashMap<>();
    private final DataTable<ProjectionStatus> table = table();
    private final StandingPart standing;
    private final DeadLettersPart aside;

    ReadModelsView(DeskClient desk) {
        model = new ReadModelsViewModel(desk);
        standing = new StandingPart(model);
        aside = new DeadLettersPart(model);
        addClassNames("dk-screen", "dk-admin");
        sentence.addClassName("dk-quiet");
        add(
                div("dk-head", new H1(getTranslation("readmodels.title")), head),
                div("bar", sentence),
                div("dk-scroll", standing, table, aside));
        table.show(model.projections());
        tell();
        Repeat.every(this, PAUSE, () -> {
            model.reload();
            table.refresh(model.projections());
            standing.show();
            aside.show();
            tell();
        });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("readmodels.title") + " · Docket";
    }

    private void tell() {
        model.projections().forEach(status -> Objects.requireNonNull(restores.get(status.name()))
                .setVisible(status.previous() != null && status.rebuild() == null));
        head.setText(getTranslation("readmodels.head", model.head()));
        sentence.setText(sentence());
    }

    private String sentence() {
        var stand = model.standing().stream()
                .map(StandingProcessor::processor)
                .distinct()
                .count();
        return stand == 0 ? state() : getTranslation("readmodels.some-stand", stand) + " " + state();
    }

    private String state() {
        if (model.aside() == 0) {
            return getTranslation("readmodels.state", model.troubled());
        }
        return model.troubled() == 0
                ? getTranslation("readmodels.all-but-aside", model.aside())
                : getTranslation("readmodels.state", model.troubled()) + " "
                        + getTranslation("readmodels.some-aside", model.aside());
    }

    private DataTable<ProjectionStatus> table() {
        return new DataTable<ProjectionStatus>(getTranslation("readmodels.title"), ProjectionStatus::name)
                .text(
                        getTranslation("readmodels.name"),
                        "strong grow",
                        status -> ReadModelsViewModel.brief(status.name()))
                .column(getTranslation("readmodels.condition"), "", this::condition)
                .text(getTranslation("readmodels.position"), "right wide", status -> Screen.numbers()
                        .whole(status.position()))
                .text(getTranslation("readmodels.lag"), "right wide", status -> Screen.numbers()
                        .whole(status.lag()))
                .text(getTranslation("readmodels.dead-letters"), "right wide", status -> Screen.numbers()
                        .whole(status.deadLetters()))
                .text(
                        getTranslation("readmodels.version"),
                        "right wide dk-quiet",
                        status -> String.valueOf(status.version()))
                .controls("", "right", this::controls)
                .looking(ProjectionStatus::state)
                .stacking();
    }

    private Component condition(ProjectionStatus status) {
        var rebuild = status.rebuild();
        var bad = ReadModelsViewModel.isDown(status) || (rebuild != null && rebuild.failure() != null);
        var icon = Icons.icon(bad ? "triangle-alert" : rebuild != null ? "history" : "check");
        return span("dk-labelled state", icon, text("", words(status)));
    }

    private String words(ProjectionStatus status) {
        var rebuild = status.rebuild();
        if (rebuild == null) {
            return getTranslation("readmodels." + status.state());
        }
        return rebuild.failure() == null
                ? getTranslation("readmodels.rebuilding", ReadModelsViewModel.done(status))
                : getTranslation("readmodels.rebuild-stuck", rebuild.failure());
    }

    private Component controls(ProjectionStatus status) {
        var name = status.name();
        var brief = ReadModelsViewModel.brief(name);
        var restore = button("restore", brief, () -> model.restore(name));
        restores.put(name, restore);
        return div("controls", restore, button("rebuild", brief, () -> model.rebuild(name)));
    }

    private Button button(String word, String name, Runnable work) {
        var button = Buttons.plain(getTranslation("readmodels." + word), clicked -> confirm(word, name, work));
        button.addThemeName("small");
        button.setAriaLabel(getTranslation("readmodels." + word + "-one", name));
        return button;
    }

    private void confirm(String word, String name, Runnable work) {
        var dialog = new ConfirmDialog(
                getTranslation("readmodels." + word + "-one", name),
                getTranslation("readmodels." + word + "-what"),
                getTranslation("readmodels." + word),
                confirmed -> begin(word, name, work));
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("readmodels.cancel"));
        dialog.open();
    }

    private void begin(String word, String name, Runnable work) {
        try {
            work.run();
            Notices.done(getTranslation("readmodels." + word + "-begun", name));
        } catch (Refusal refused) {
            Notices.refused(refused.violation().detail());
        }
        table.refresh(model.projections());
        tell();
    }
}
