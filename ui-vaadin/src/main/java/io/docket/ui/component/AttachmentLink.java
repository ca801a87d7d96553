package io.docket.ui.component;

import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.gateway.AttachmentClient;

/** A file on a message. It is always saved, never shown, whatever it claims to be. */
public final class AttachmentLink extends Anchor {
    public AttachmentLink(MessageAttachment file, AttachmentClient files) {
        super(
                DownloadHandler.fromInputStream(download -> {
                    var opened = files.open(file.id());
                    return new DownloadResponse(opened.content(), opened.name(), opened.type(), opened.size());
                }),
                "");
        addClassName("dk-file");
        add(
                Icons.icon(file.type().startsWith("image/") ? "image" : "paperclip"),
                text("dk-cut", file.name()),
                text("dk-dim dk-number", Screen.numbers().size(file.size())));
    }
}
