package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.FileButton;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;
import java.util.function.Consumer;

/** The files that go with what is being written. */
final class Files extends Div {
    private final Consumer<MessageAttachment> added;
    private final Consumer<MessageAttachment> removed;
    private final FileButton<MessageAttachment> button;

    Files(AttachmentClient client, String ref, Consumer<MessageAttachment> added, Consumer<MessageAttachment> removed) {
        this.added = added;
        this.removed = removed;
        button = new FileButton<>(
                getTranslation("ticket.attach"), (name, content) -> client.keep(ref, name, content), this::show);
        button.addClassName("dk-attach");
        button.getElement().setAttribute("title", getTranslation("ticket.attach"));
        addClassName("files");
    }

    FileButton<MessageAttachment> button() {
        return button;
    }

    void clear() {
        removeAll();
    }

    private void show(MessageAttachment file) {
        added.accept(file);
        var chip = span(
                "dk-chip",
                Icons.icon("paperclip"),
                text("dk-cut", file.name()),
                text("dk-number", Screen.numbers().size(file.size())));
        chip.add(Buttons.icon("x", getTranslation("ticket.detach", file.name()), clicked -> {
            removed.accept(file);
            remove(chip);
        }));
        add(chip);
    }
}
