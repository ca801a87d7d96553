package io.docket.ui.ticket.details;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.span;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Span;
import io.docket.ui.component.AttachmentLink;
import io.docket.ui.component.Icons;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Prose;
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
        body.add(Prose.of(message, said.called()));
        if (!message.attachments().isEmpty()) {
            var row = div("files");
            message.attachments().forEach(file -> row.add(new AttachmentLink(file, files)));
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
}
