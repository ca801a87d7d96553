package io.docket.ui.portal;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.FileButton;
import io.docket.ui.component.Screen;
import java.util.function.Consumer;

/** The files that go with what a customer writes. */
final class RequestFiles extends Div {
    private final Consumer<MessageAttachment> added;
    private final Consumer<MessageAttachment> removed;
    private final FileButton<MessageAttachment> button;

    RequestFiles(
            FileButton.Keeper<MessageAttachment> keeper,
            Consumer<MessageAttachment> added,
            Consumer<MessageAttachment> removed) {
        this.added = added;
        this.removed = removed;
        button = new FileButton<>(getTranslation("portal.add-file"), keeper, this::show);
        addClassName("dk-files");
        setVisible(false);
    }

    FileButton<MessageAttachment> button() {
        return button;
    }

    void clear() {
        removeAll();
        setVisible(false);
    }

    private void show(MessageAttachment file) {
        added.accept(file);
        var line = span(
                "dk-file",
                text("dk-cut", file.name()),
                text("dk-dim dk-number", Screen.numbers().size(file.size())));
        line.add(Buttons.icon("x", getTranslation("portal.remove-file", file.name()), clicked -> {
            removed.accept(file);
            remove(line);
            setVisible(getChildren().findAny().isPresent());
        }));
        add(line);
        setVisible(true);
    }
}
