package io.docket.ui.admin.readmodels;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import io.docket.api.operations.DeadLetterOutcome;
import io.docket.api.operations.DeadLetters;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.DataTable;
import io.docket.ui.component.Notices;
import io.docket.ui.component.Screen;
import java.util.List;
import java.util.function.Supplier;

/** What read models could not take, with the reason; nothing is shown while there is nothing. */
final class DeadLettersPart extends Div {
    private final ReadModelsViewModel model;
    private final DataTable<DeadLetters> table = table();
    private List<DeadLetters> shown = List.of();

    DeadLettersPart(ReadModelsViewModel model) {
        this.model = model;
        addClassName("aside");
        add(new H2(getTranslation("readmodels.aside")), new Paragraph(getTranslation("readmodels.aside-what")), table);
        show();
    }

    /** As it is now; drawn anew only where something else is put aside than before. */
    void show() {
        setVisible(!model.deadLetters().isEmpty());
        if (!shown.equals(model.deadLetters())) {
            shown = model.deadLetters();
            table.show(shown);
        }
    }

    private DataTable<DeadLetters> table() {
        return new DataTable<DeadLetters>(
                        getTranslation("readmodels.aside"), letters -> letters.readModel() + " " + letters.sequence())
                .text(
                        getTranslation("readmodels.name"),
                        "strong",
                        letters -> ProcessorWords.of(this, letters.readModel()))
                .column(getTranslation("readmodels.about"), "", this::about)
                .text(getTranslation("readmodels.cause"), "grow wide", DeadLetters::cause)
                .text(getTranslation("readmodels.events"), "right wide", letters -> Screen.numbers()
                        .whole(letters.events()))
                .text(getTranslation("readmodels.since"), "right wide", letters -> Screen.moments()
                        .brief(letters.since(), Screen.now()))
                .controls("", "right", this::controls)
                .stacking();
    }

    private Component about(DeadLetters letters) {
        var ticket = letters.ticket();
        return ticket == null ? new Span(letters.sequence()) : new TicketLink(ticket, model.number(ticket));
    }

    private Component controls(DeadLetters letters) {
        return div(
                "controls",
                button("readmodels.retry", () -> deal(() -> model.retry(letters))),
                button("readmodels.discard", () -> confirm(letters)));
    }

    private Button button(String word, Runnable work) {
        var button = Buttons.plain(getTranslation(word), clicked -> work.run());
        button.addThemeName("small");
        return button;
    }

    private void confirm(DeadLetters letters) {
        var reason = new TextField(getTranslation("readmodels.reason"));
        reason.setWidthFull();
        reason.setRequiredIndicatorVisible(true);
        var dialog = new ConfirmDialog();
        dialog.setHeader(getTranslation("readmodels.discard"));
        dialog.add(text("", getTranslation("readmodels.discard-what")), reason);
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("readmodels.cancel"));
        dialog.setConfirmText(getTranslation("readmodels.discard"));
        dialog.addConfirmListener(confirmed -> deal(() -> model.discard(letters, reason.getValue())));
        dialog.open();
    }

    private void deal(Supplier<DeadLetterOutcome> work) {
        try {
            var outcome = work.get();
            if (outcome.left() == 0) {
                Notices.done(getTranslation("readmodels.dealt-with"));
            } else {
                Notices.refused(getTranslation("readmodels.still-aside", outcome.left()));
            }
        } catch (Refusal refused) {
            Notices.refused(refused.violation().detail());
        }
        show();
    }
}
