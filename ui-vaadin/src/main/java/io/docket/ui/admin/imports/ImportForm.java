package io.docket.ui.admin.imports;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import io.docket.api.imports.ImportProgress;
import io.docket.api.imports.StartImport;
import io.docket.api.problem.Refusal;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.ErrorLine;
import io.docket.ui.component.FileButton;
import io.docket.ui.component.ImportFormats;
import java.util.function.Consumer;

/** The files of the next import. */
final class ImportForm extends Div {
    private final ImportsViewModel model;
    private final Consumer<ImportProgress> started;
    private final Select<String> format = new Select<>();
    private final Div files = div("dk-files");
    private final ErrorLine error = new ErrorLine();
    private final Button start = Buttons.primary(getTranslation("imports.start"), clicked -> start());

    ImportForm(ImportsViewModel model, Consumer<ImportProgress> started) {
        this.model = model;
        this.started = started;
        addClassName("bar");
        format.setAriaLabel(getTranslation("imports.format"));
        format.setItems(ImportFormats.CODES);
        format.setItemLabelGenerator(code -> ImportFormats.name(code, this::getTranslation));
        format.setValue(ImportFormats.CODES.getFirst());
        var add = new FileButton<StartImport.File>(getTranslation("imports.add"), model::keep, this::add);
        add(format, add, files, error, start);
        show();
    }

    @Override
    protected void onDetach(DetachEvent left) {
        model.leave();
    }

    private void add(StartImport.File file) {
        model.add(file);
        if (isAttached()) {
            show();
        } else {
            model.leave();
        }
    }

    private void show() {
        files.removeAll();
        model.files().forEach(file -> files.add(chosen(file)));
        start.setEnabled(!model.files().isEmpty());
    }

    private Span chosen(StartImport.File file) {
        return span(
                "dk-file",
                text("dk-cut", file.name()),
                Buttons.icon("x", getTranslation("imports.remove", file.name()), clicked -> {
                    model.remove(file);
                    show();
                }));
    }

    private void start() {
        try {
            var progress = model.start(format.getValue());
            error.clear();
            show();
            started.accept(progress);
        } catch (Refusal refused) {
            error.tell(refused.violation().detail());
        }
    }
}
