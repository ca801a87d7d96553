package io.docket.ui.audit;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.link;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import io.docket.api.audit.VerificationRun;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Repeat;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.DeskClient;
import io.docket.ui.navigation.DeskNavigation;
import io.docket.ui.shell.MainLayout;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;

/** Whether the log is as it was written: the verdict, what was signed last, and every verification that led there. */
@Route(value = DeskNavigation.PROOF, layout = MainLayout.class)
@RolesAllowed({"AUDITOR", "ADMIN"})
final class ProofView extends Div implements HasDynamicTitle {
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final ProofViewModel model;
    private final ProofBanner banner = new ProofBanner();
    private final SignedHeadPart head = new SignedHeadPart();
    private final DataTable<VerificationRun> runs = runs();
    private final Button verify =
            Buttons.keyed(Buttons.primary(getTranslation("proof.verify"), clicked -> verify()), "v", "V");

    ProofView(DeskClient desk) {
        model = new ProofViewModel(desk);
        addClassNames("dk-screen", "dk-admin");
        add(
                div(
                        "dk-head",
                        new H1(getTranslation("proof.title")),
                        spacer(),
                        link(
                                "dk-button",
                                DeskNavigation.AUDIT,
                                Icons.icon("list"),
                                text("", getTranslation("proof.log"))),
                        verify),
                banner,
                div("dk-scroll", head, div("aside", new H2(getTranslation("proof.runs")), runs)));
        runs.show(model.runs());
        show();
        Repeat.every(this, PAUSE, this::reload);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("proof.title") + " · Docket";
    }

    private void verify() {
        model.verify();
        runs.show(model.runs());
        show();
    }

    private void reload() {
        if (model.reload()) {
            runs.show(model.runs());
        } else {
            runs.refresh(model.runs());
        }
        show();
    }

    private void show() {
        banner.show(model.report());
        head.show(model.report());
        verify.setEnabled(!model.running());
    }

    private DataTable<VerificationRun> runs() {
        return new DataTable<VerificationRun>(getTranslation("proof.runs"), VerificationRun::id)
                .text(getTranslation("proof.began"), "number strong", run -> Screen.moments()
                        .log(run.startedAt()))
                .column(getTranslation("proof.result"), "grow", this::result)
                .text(getTranslation("proof.scope"), "wide", run -> getTranslation("proof.scope-" + run.scope()))
                .text(getTranslation("proof.position"), "right wide", run -> Screen.numbers()
                        .whole(run.head() - run.from()))
                .text(getTranslation("proof.heads"), "right wide", run -> Screen.numbers()
                        .whole(run.heads()))
                .text(getTranslation("proof.took"), "right wide", this::took)
                .text(getTranslation("proof.by"), "wide dk-quiet", this::by)
                .looking(run -> run.state().equals("broken") ? "failed" : "")
                .stacking();
    }

    private Component result(VerificationRun run) {
        var icon =
                switch (run.state()) {
                    case "intact" -> "check";
                    case "broken" -> "triangle-alert";
                    case "running" -> "hourglass";
                    default -> "x";
                };
        return span("dk-labelled state", Icons.icon(icon), text("", words(run)));
    }

    private String words(VerificationRun run) {
        var bad = run.firstBad();
        if (bad != null) {
            return getTranslation("proof.broken", bad.position());
        }
        return run.state().equals("running")
                ? getTranslation("proof.running", ProofViewModel.done(run))
                : getTranslation("proof." + run.state());
    }

    private String took(VerificationRun run) {
        var ended = run.endedAt();
        return ended == null
                ? ""
                : getTranslation(
                        "proof.seconds",
                        Duration.between(run.startedAt(), ended).toMillis() / 1_000.0);
    }

    private String by(VerificationRun run) {
        var person = run.startedBy();
        return person != null
                ? person
                : getTranslation(run.scope().equals("recent") ? "proof.by-start" : "proof.by-nobody");
    }
}
