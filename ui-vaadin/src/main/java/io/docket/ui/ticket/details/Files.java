package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import io.docket.api.problem.Refusal;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.component.Buttons;
import io.docket.ui.component.FileSize;
import io.docket.ui.component.Icons;
import io.docket.ui.gateway.AttachmentClient;
import java.io.IOException;
import java.util.function.Consumer;

/** The files that go with what is being written. */
final class Files extends Div {
    private final AttachmentClient client;
    private final String ref;
    private final Consumer<MessageAttachment> added;
    private final Consumer<MessageAttachment> removed;
    private final Consumer<String> failed;
    private final Upload upload = new Upload(this::receive);

    /** @param failed is told a sentence */
    Files(
            AttachmentClient client,
            String ref,
            Consumer<MessageAttachment> added,
            Consumer<MessageAttachment> removed,
            Consumer<String> failed) {
        this.client = client;
        this.ref = ref;
        this.added = added;
        this.removed = removed;
        this.failed = failed;
        addClassName("files");
        upload.addClassName("dk-attach");
        upload.setDropAllowed(true);
        upload.setUploadButton(Buttons.icon("paperclip", getTranslation("ticket.attach"), clicked -> {}));
    }

    Upload button() {
        return upload;
    }

    void clear() {
        removeAll();
        upload.clearFileList();
    }

    private void receive(UploadEvent event) throws IOException {
        var ui = event.getUI();
        try (var content = event.getInputStream()) {
            var file = client.keep(ref, event.getFileName(), content);
            ui.access(() -> show(file));
        } catch (Refusal refused) {
            event.reject(refused.violation().detail());
            ui.access(() -> failed.accept(refused.violation().detail()));
        }
    }

    private void show(MessageAttachment file) {
        added.accept(file);
        var chip = span(
                "dk-chip",
                Icons.icon("paperclip"),
                text("dk-cut", file.name()),
                text("dk-number", FileSize.words(file.size())));
        chip.add(Buttons.icon("x", getTranslation("ticket.detach", file.name()), clicked -> {
            removed.accept(file);
            remove(chip);
        }));
        add(chip);
    }
}
