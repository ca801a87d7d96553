package io.docket.ui.component;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.MessageAttachment;
import java.util.function.Consumer;

/** The files that go with what is being written; any of them can be taken out again. */
public final class AttachedFiles extends Div {
    private final Consumer<MessageAttachment> added;
    private final Consumer<MessageAttachment> removed;
    private final FileButton<MessageAttachment> button;

    /**
     * @param name of the button, which stands where the screen wants it
     * @param added hears of each file that was kept
     * @param removed hears of each that does not go along after all
     */
    public AttachedFiles(
            String name,
            FileButton.Keeper<MessageAttachment> keeper,
            Consumer<MessageAttachment> added,
            Consumer<MessageAttachment> removed) {
        this.added = added;
        this.removed = removed;
        button = new FileButton<>(name, keeper, this::show);
        addClassName("dk-files");
    }

    public FileButton<MessageAttachment> button() {
        return button;
    }

    public void clear() {
        removeAll();
    }

    private void show(MessageAttachment file) {
        added.accept(file);
        var line = span(
                "dk-file",
                Icons.icon("paperclip"),
                text("dk-cut", file.name()),
                text("dk-dim dk-number", Screen.numbers().size(file.size())));
        line.add(Buttons.icon("x", getTranslation("shell.remove-file", file.name()), clicked -> {
            removed.accept(file);
            remove(line);
        }));
        add(line);
    }
}
