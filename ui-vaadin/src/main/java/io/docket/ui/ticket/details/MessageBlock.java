package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.markdown.Markdown;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import io.docket.api.ticket.query.MessageAttachment;
import io.docket.ui.component.FileSize;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;

/** One message: whose, to whom, when, and its files. */
final class MessageBlock extends Article {

    MessageBlock(StoryItem.Said said, AttachmentClient files) {
        var message = said.message();
        var author = message.author();
        addClassNames("message", said.note() ? "note" : author.kind());
        var time = text("time", Screen.moments().time(message.at()));
        time.setTitle(Screen.moments().exact(message.at()));
        var body = div("body", div("by", text("name", author.name()), kind(said), spacer(), time));
        body.add(new Markdown(message.body()));
        if (!message.attachments().isEmpty()) {
            var row = div("files");
            message.attachments().forEach(file -> row.add(link(file, files)));
            body.add(row);
        }
        var mark = author.kind().equals("assistant") || author.kind().equals("system")
                ? ActorMark.of(author)
                : new PersonMark(author.name()).large();
        add(div("mark", mark), body);
    }

    private Span kind(StoryItem.Said said) {
        if (said.note()) {
            return span("kind", Icons.icon("lock"), text("", getTranslation("ticket.note-label")));
        }
        return said.message().author().kind().equals("customer")
                ? text("kind", "")
                : span("kind", Icons.icon("reply"), text("", getTranslation("ticket.reply-label")));
    }

    private static Anchor link(MessageAttachment file, AttachmentClient files) {
        // Always a download: what a stranger sent is never opened inside the desk's own pages.
        var link = new Anchor(
                DownloadHandler.fromInputStream(event -> {
                    var opened = files.open(file.id());
                    return new DownloadResponse(opened.content(), opened.name(), opened.type(), opened.size());
                }),
                "");
        link.getElement().setAttribute("download", file.name());
        link.addClassName("dk-chip");
        link.add(
                Icons.icon(file.type().startsWith("image/") ? "image" : "paperclip"),
                text("dk-cut", file.name()),
                text("dk-number", FileSize.words(file.size())));
        return link;
    }
}
