package io.docket.ui.report;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;

/** The few numbers that a report comes down to. */
final class ReportFigures extends Div {
    ReportFigures(ReportViewModel model) {
        addClassName("figures");
        add(
                figure("report.opened", model.opened(), ""),
                figure("report.solved", model.solved(), difference(model.solved() - model.opened())),
                figure(
                        "report.reopened",
                        model.reopened(),
                        getTranslation("report.reopened-share", model.reopenedShare())),
                figure("report.backlog", model.backlog(), getTranslation("report.was", model.backlogBefore())));
    }

    private Div figure(String words, long number, String beside) {
        var figure = div(
                "figure",
                text("label", getTranslation(words)),
                text("number", getTranslation("report.number", number)),
                text("dk-quiet dk-tiny", beside),
                text("meaning dk-dim dk-tiny", getTranslation(words + ".means")));
        figure.setTitle(getTranslation(words + ".means"));
        return figure;
    }

    private String difference(long solvedBeyondOpened) {
        return solvedBeyondOpened < 0
                ? getTranslation("report.fewer", -solvedBeyondOpened)
                : getTranslation("report.more", solvedBeyondOpened);
    }
}
