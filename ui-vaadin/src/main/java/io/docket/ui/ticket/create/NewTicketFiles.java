package io.docket.ui.ticket.create;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.FileButton;
import io.docket.ui.component.Icons;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;

/** Files that go with the new ticket. */
final class NewTicketFiles extends Div {
    private final NewTicketViewModel model;
    private final FileButton<MessageAttachment> button;

    NewTicketFiles(NewTicketViewModel model, AttachmentClient files) {
        this.model = model;
        button = new FileButton<>(
                getTranslation("new-ticket.attach"),
                (name, content) -> files.keepForNew(model.id(), name, content),
                this::show);
        addClassName("files");
    }

    FileButton<MessageAttachment> button() {
        return button;
    }

    private void show(MessageAttachment file) {
        model.attach(file);
        var line = span(
                "dk-file",
                Icons.icon("paperclip"),
                text("dk-cut", file.name()),
                text("dk-dim dk-number", Screen.numbers().size(file.size())));
        line.add(Buttons.icon("x", getTranslation("new-ticket.detach", file.name()), clicked -> {
            model.detach(file);
            remove(line);
        }));
        add(line);
    }
}
