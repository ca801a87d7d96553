package io.docket.ui.portal;

import static io.docket.ui.component.Html.div;
import static io.docket.ui.component.Html.spacer;
import static io.docket.ui.component.Html.text;

import com.vaadin.flow.component.html.Article;
import io.docket.api.ticket.query.Message;
import io.docket.ui.component.AttachmentLink;
import io.docket.ui.component.PersonMark;
import io.docket.ui.component.Prose;
import io.docket.ui.component.Screen;
import io.docket.ui.gateway.AttachmentClient;

/** One message of a request. */
final class RequestMessage extends Article {
    RequestMessage(Message message, boolean own, AttachmentClient files) {
        addClassName("message");
        var name = message.author().name();
        var mark = new PersonMark(name);
        var time = text("dk-dim dk-number", Screen.moments().brief(message.at(), Screen.now()));
        time.setTitle(Screen.moments().exact(message.at()));
        add(div(
                "dk-row who",
                own ? mark.self() : mark,
                text("name", own ? getTranslation("portal.you") : name),
                spacer(),
                time));
        add(Prose.of(message));
        if (!message.attachments().isEmpty()) {
            var list = div("dk-files");
            message.attachments().forEach(file -> list.add(new AttachmentLink(file, files)));
            add(list);
        }
    }
}
